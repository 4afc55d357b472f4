package nl.draaiboek.teams.room;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import nl.draaiboek.teams.parts.MessageId;
import nl.draaiboek.teams.parts.TeamsIds.Person;
import org.junit.jupiter.api.Test;

/** Somebody types on a card of their own while the room's card changes. */
class OpenFormsTest {
  private static final Person BEN = new Person("tenant", "29:ben");
  private static final Person CHANTAL = new Person("tenant", "29:chantal");

  private final List<Runnable> aMinuteLater = new ArrayList<>();
  private final List<String> shown = new ArrayList<>();
  private final OpenForms forms = new OpenForms(aMinuteLater::add);

  private static MessageId card(String number) {
    return MessageId.in("19:channel@thread.tacv2;messageid=1", number);
  }

  private boolean changes(String card) {
    return forms.holds(card("1"), () -> shown.add(card));
  }

  @Test
  void a_card_on_which_nobody_types_changes_at_once() {
    forms.opened(card("2"), BEN);
    assertThat(changes("one note")).isFalse();
  }

  @Test
  void a_card_with_the_same_number_in_another_conversation_is_another_card() {
    forms.opened(MessageId.in("19:chat@thread.v2", "1"), BEN);
    assertThat(changes("one note")).isFalse();
  }

  @Test
  void who_presses_in_the_thread_presses_on_the_card_of_the_channel() {
    forms.opened(MessageId.in("19:channel@thread.tacv2", "1"), BEN);
    assertThat(changes("one note")).isTrue();
  }

  @Test
  void the_newest_change_comes_when_the_last_form_is_sent() {
    forms.opened(card("1"), BEN);
    forms.opened(card("1"), CHANTAL);
    assertThat(changes("one note")).isTrue();
    assertThat(changes("two notes")).isTrue();
    forms.closed(card("1"), BEN);
    assertThat(shown).isEmpty();
    forms.closed(card("1"), CHANTAL);
    assertThat(shown).containsExactly("two notes");
    assertThat(changes("three notes")).isFalse();
  }

  @Test
  void the_others_wait_a_minute_at_most_for_somebody_who_went_away() {
    forms.opened(card("1"), BEN);
    changes("one note");
    List.copyOf(aMinuteLater).forEach(Runnable::run);
    assertThat(shown).containsExactly("one note");
    assertThat(changes("two notes")).isFalse();
  }

  @Test
  void a_card_that_is_over_is_not_brought_back() {
    forms.opened(card("1"), BEN);
    changes("one note");
    forms.forget(card("1"));
    forms.closed(card("1"), BEN);
    List.copyOf(aMinuteLater).forEach(Runnable::run);
    assertThat(shown).isEmpty();
  }
}
