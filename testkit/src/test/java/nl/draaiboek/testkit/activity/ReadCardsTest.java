package nl.draaiboek.testkit.activity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import nl.draaiboek.core.activity.Harvest;
import nl.draaiboek.core.activity.StoryCards;
import nl.draaiboek.core.activity.cards.CardsEvent.CardRead;
import nl.draaiboek.core.activity.cards.ReadCards;
import nl.draaiboek.core.conversation.PersonId;
import nl.draaiboek.core.conversation.Room;
import nl.draaiboek.core.language.Line;
import nl.draaiboek.core.message.CardPart;
import nl.draaiboek.core.message.CardPart.StoryCard;
import nl.draaiboek.core.script.ActivitySpec;
import nl.draaiboek.testkit.ActivityRoom;
import org.junit.jupiter.api.Test;

class ReadCardsTest {
  private static final ActivitySpec SPEC = Specs.of("cards", Map.of());
  private static final ReadCards READ_CARDS = new ReadCards();
  private final ActivityRoom table = table(2);
  private final PersonId ana = table.joins("Ana");
  private final PersonId ben = table.joins("Ben");
  private final PersonId chantal = table.joins("Chantal");
  private final PersonId driss = table.joins("Driss");

  @Test
  void forty_seven_cards_are_split_over_four_tables() {
    assertThat(cardsAt(table(1))).startsWith(1, 5, 9).hasSize(12);
    assertThat(cardsAt(table)).startsWith(2, 6, 10).hasSize(12);
    assertThat(cardsAt(table(4))).startsWith(4, 8, 12).hasSize(11);
    ActivityRoom whole = new ActivityRoom(READ_CARDS, Specs.of("cards", Map.of("split", false)),
        Room.table(2),
        new StoryCards(47, Map.of()));
    assertThat(cardsAt(whole)).hasSize(47);
  }

  @Test
  void each_card_is_dealt_to_one_person_and_who_comes_late_gets_cards_too() {
    assertThat(dealtTo(ana)).containsExactly(2, 18, 34);
    assertThat(dealtTo(ben)).containsExactly(6, 22, 38);
    PersonId esra = table.joins("Esra");
    assertThat(dealtTo(esra)).containsExactly(18, 38);
  }

  @Test
  void a_card_counts_each_reader_once_and_a_slip_is_taken_back() {
    assertThat(table.presses(ana, "read", 2)).containsExactly(new CardRead(2, ana));
    assertThat(table.presses(ana, "read", 2)).isEmpty();
    assertThat(card(ana, 2)).extracting(StoryCard::reads, StoryCard::readByYou, StoryCard::yours)
        .containsExactly(1, true, false);
    table.presses(ana, "unread", 2);
    assertThat(table.presses(ana, "unread", 2)).isEmpty();
    assertThat(card(ana, 2).reads()).isZero();
  }

  @Test
  void a_card_of_another_table_and_a_stranger_are_told_so() {
    assertThat(table.isRefused(ana, "read", "1", Map.of()).phrase().key()).isEqualTo("cards.not-here");
    assertThat(table.isRefused(new PersonId("Zoë"), "read", "2", Map.of()).phrase().key())
        .isEqualTo("cards.not-at-table");
  }

  @Test
  void the_cards_that_still_need_a_reader_are_named_when_few_are_left_and_when_time_is_up() {
    assertThat(table.progress().cardsLeft()).hasSize(12);
    assertThat(table.allSee()).noneMatch(CardPart.Text.class::isInstance);
    table.timeIsUp(true);
    assertThat(told()).isEqualTo("cards.still-short");
    table.timeIsUp(false);
    for (int card : cardsAt(table).subList(0, 10))
      for (PersonId person : List.of(ana, ben, chantal))
        table.presses(person, "read", card);
    assertThat(table.progress().cardsLeft()).containsExactly(42, 46);
    assertThat(table.progress().waitingOn()).containsExactly(driss);
    assertThat(table.allSee(CardPart.Text.class).line()).isInstanceOfSatisfying(Line.Ours.class,
        line -> assertThat(line.values()).containsEntry("cards", "42, 46"));
    for (int card : List.of(42, 46))
      for (PersonId person : List.of(ana, ben, chantal, driss))
        table.presses(person, "read", card);
    assertThat(told()).isEqualTo("cards.all-read");
    assertThat(table.harvest()).isEqualTo(Harvest.of(new Harvest.CardsRead(12, 38, 3)));
  }

  @Test
  void at_a_table_of_two_a_card_needs_two_readers() {
    table.leaves(chantal);
    table.leaves(driss);
    assertThat(table.allSee(CardPart.StoryCards.class).needed()).isEqualTo(2);
    table.presses(ana, "read", 2);
    table.presses(ben, "read", 2);
    assertThat(table.progress().cardsLeft()).doesNotContain(2);
  }

  @Test
  void two_tables_that_go_on_as_one_have_both_their_cards_and_what_was_read() {
    ActivityRoom other = table(3);
    other.joins("Esra");
    other.presses(new PersonId("Esra"), "read", 3);
    table.presses(ana, "read", 2);
    table.mergesWith(other);
    assertThat(cardsAt(table)).startsWith(2, 3, 6, 7).hasSize(24);
    assertThat(card(ana, 3).reads()).isEqualTo(1);
    assertThat(card(ana, 2).reads()).isEqualTo(1);
  }

  @Test
  void everybody_sees_the_cards_and_only_people_at_the_table_have_buttons() {
    assertThat(table.allSee(CardPart.StoryCards.class).cards()).noneMatch(c -> c.button().isPresent());
    assertThat(card(ana, 2).button()).isPresent();
    table.open(false);
    assertThat(card(ana, 2).button()).isEmpty();
  }

  @Test
  void too_little_time_for_a_read_is_told_with_the_sum() {
    assertThat(READ_CARDS.check(SPEC, ActivityRoom.block(SPEC), 4, 47)).isEmpty();
    assertThat(READ_CARDS.check(SPEC, ActivityRoom.block(SPEC), 1, 47)).singleElement().satisfies(problem -> {
      assertThat(problem.warning()).isTrue();
      assertThat(problem.message())
          .startsWith("47 cards at a table, each read by 3 people, is 23.5 reads for "
              + "each of 6 people; 25 minutes is 1.1 minutes a read");
    });
  }

  private static ActivityRoom table(int number) {
    return new ActivityRoom(READ_CARDS, SPEC, Room.table(number), new StoryCards(47, Map.of()));
  }

  private static List<Integer> cardsAt(ActivityRoom room) {
    return room.allSee(CardPart.StoryCards.class).cards().stream().map(StoryCard::id).toList();
  }

  private List<Integer> dealtTo(PersonId who) {
    return table.sees(who, CardPart.StoryCards.class).cards().stream().filter(StoryCard::yours)
        .map(StoryCard::id).toList();
  }

  private StoryCard card(PersonId who, int card) {
    return table.sees(who, CardPart.StoryCards.class).cards().stream().filter(c -> c.id() == card).findFirst()
        .orElseThrow();
  }

  private String told() {
    return ((Line.Ours) table.allSee(CardPart.Text.class).line()).phrase().key();
  }
}
