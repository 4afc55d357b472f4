package nl.draaiboek.testkit.activity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import nl.draaiboek.core.activity.Harvest;
import nl.draaiboek.core.activity.marketplace.Marketplace;
import nl.draaiboek.core.conversation.PersonId;
import nl.draaiboek.core.conversation.Room;
import nl.draaiboek.core.language.Words;
import nl.draaiboek.core.message.CardPart;
import nl.draaiboek.core.note.Colour;
import nl.draaiboek.core.note.NoteEvent;
import nl.draaiboek.core.note.NoteId;
import nl.draaiboek.core.note.NoteKind;
import nl.draaiboek.testkit.ActivityRoom;
import org.junit.jupiter.api.Test;

class MarketplaceTest {
  static final NoteKind IDEA = new NoteKind("idea", Colour.YELLOW, "💡", Words.NONE);

  private final ActivityRoom room = ActivityRoom.of(new Marketplace(),
      Specs.after("before/notes", Specs.of("marketplace", Map.of())));
  private final PersonId ana = room.joins("Ana");
  private final PersonId ben = room.joins("Ben");
  private final NoteId cooking = room.given(ana, IDEA, Room.PLENARY, "Cook together");
  private final NoteId visits = room.given(ana, IDEA, Room.PLENARY, "Visit each other");

  @Test
  void all_read_who_makes_an_idea_go_further_and_how() {
    offers(ben, cooking, "know", "the baker in our street");
    offers(ben, cooking, "help", "");
    CardPart.Question idea = ideas(ana).getFirst();
    assertThat(idea.answers()).hasSize(2);
    assertThat(idea.toString()).contains("the baker in our street", "I_KNOW", "I_HELP");
    assertThat(ideas(ana).getLast().answers()).isEmpty();
  }

  @Test
  void the_same_offer_again_counts_once_and_new_words_stand_in_place_of_the_old() {
    offers(ben, cooking, "know", "the baker");
    assertThat(room.does(ben, "offer", "1", Map.of("way", "know", "words", "the baker"))).isEmpty();
    offers(ben, cooking, "know", "the butcher");
    assertThat(ideas(ana).getFirst().answers()).singleElement().asString().contains("the butcher");
    assertThat(room.notes()).extracting(n -> n.words()).doesNotContain("the baker");
  }

  @Test
  void whoever_offered_takes_it_back_with_the_words() {
    offers(ben, cooking, "know", "the baker");
    assertThat(ideas(ana).getFirst().answers().getFirst().buttons()).isEmpty();
    room.ends();
    room.does(ben, "take-back", "1-know", Map.of());
    assertThat(ideas(ana).getFirst().answers()).isEmpty();
    assertThat(room.notes()).hasSize(2);
  }

  @Test
  void words_that_the_facilitator_hides_are_read_by_nobody_but_the_offer_stays() {
    offers(ben, cooking, "know", "the baker");
    room.noteEvent(new NoteEvent.NoteHidden(new NoteId(3)));
    assertThat(room.sees(ana).toString()).doesNotContain("the baker").contains("I_KNOW");
  }

  @Test
  void an_idea_that_was_withdrawn_leaves_the_market_with_its_offers() {
    offers(ben, visits, "am", "");
    assertThat(room.harvest().parts()).singleElement()
        .isInstanceOfSatisfying(Harvest.Said.class, said -> assertThat(said.who()).isEqualTo(ben));
    room.noteEvent(new NoteEvent.NoteWithdrawn(visits));
    assertThat(room.harvest().parts()).isEmpty();
    assertThat(refused(ben, "2", "help", "")).isEqualTo("marketplace.no-idea");
  }

  @Test
  void a_mistake_gets_an_answer_that_says_what_to_do() {
    assertThat(refused(ben, "1", "", "")).isEqualTo("marketplace.no-way");
    assertThat(refused(ben, "9", "help", "")).isEqualTo("marketplace.no-idea");
    assertThat(refused(ben, "1", "help", "x".repeat(201))).isEqualTo("marketplace.too-long");
    assertThat(refused(new PersonId("a stranger"), "1", "help", "")).isEqualTo("marketplace.not-yours");
  }

  private void offers(PersonId who, NoteId idea, String way, String words) {
    room.does(who, "offer", idea.toString(), Map.of("way", way, "words", words));
  }

  private String refused(PersonId who, String idea, String way, String words) {
    return room.isRefused(who, "offer", idea, Map.of("way", way, "words", words)).phrase().key();
  }

  private List<CardPart.Question> ideas(PersonId who) {
    return room.sees(who, CardPart.Answers.class).questions();
  }
}
