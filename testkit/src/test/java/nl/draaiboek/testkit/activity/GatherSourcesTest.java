package nl.draaiboek.testkit.activity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import nl.draaiboek.core.activity.sources.GatherSources;
import nl.draaiboek.core.conversation.PersonId;
import nl.draaiboek.core.conversation.Role;
import nl.draaiboek.core.message.CardPart;
import nl.draaiboek.core.note.Note;
import nl.draaiboek.core.note.NoteEvent;
import nl.draaiboek.core.note.NoteId;
import nl.draaiboek.testkit.ActivityRoom;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class GatherSourcesTest {
  private final ActivityRoom room = ActivityRoom.of(new GatherSources(),
      Specs.of("sheet", Map.of("alone", 5, "pairs", 4)));
  private final PersonId facilitator = room.joins("Femke", Role.FACILITATOR);
  private final List<PersonId> people = List.of(room.joins("Ana"), room.joins("Ben"), room.joins("Chantal"),
      room.joins("Driss"));

  @BeforeEach
  void everyone_writes_one() {
    room.begins();
    for (PersonId person : people)
      writes(person, "source", "The book of " + person, "library");
  }

  @Test
  void alone_nobody_sees_what_another_wrote_then_a_partner_does_then_all() {
    PersonId ana = people.getFirst();
    assertThat(othersSeenBy(ana)).isEmpty();
    assertThat(room.allSee().toString()).doesNotContain("The book of");
    room.passes(Duration.ofMinutes(5));
    assertThat(othersSeenBy(ana)).hasSize(1);
    room.passes(Duration.ofMinutes(4));
    assertThat(othersSeenBy(ana)).hasSize(3);
    assertThat(room.allSee().toString()).contains("The book of Driss\\nlibrary".replace("\\n", "\n"));
  }

  @Test
  void a_step_with_a_clock_is_told_once() {
    assertThat(room.sees(people.getFirst()).toString().split("sources.alone|ALONE", -1)).hasSize(2);
    assertThat(room.sees(people.getFirst()).getFirst()).isInstanceOf(CardPart.Clock.class);
  }

  @Test
  void what_one_takes_over_stands_in_their_own_library_also_when_the_block_is_over() {
    PersonId ana = people.getFirst();
    assertThat(room.isRefused(ana, "take", "2", Map.of()).phrase().key()).isEqualTo("sources.not-there");
    room.presses(facilitator, "next", 1);
    room.presses(facilitator, "next", 2);
    room.presses(ana, "take", 2);
    assertThat(room.presses(ana, "take", 2)).as("twice is once").isEmpty();
    room.ends();
    assertThat(library(ana)).contains("The book of Ben");
    assertThat(library(people.get(1))).doesNotContain("The book of");
    room.presses(ana, "let-go", 2);
    assertThat(library(ana)).doesNotContain("The book of Ben");
  }

  @Test
  void a_note_that_is_hidden_or_taken_away_leaves_every_library() {
    room.presses(facilitator, "next", 1);
    room.presses(facilitator, "next", 2);
    room.presses(people.getFirst(), "take", 2);
    room.presses(people.getFirst(), "take", 3);
    room.noteEvent(new NoteEvent.NoteHidden(new NoteId(2)));
    room.presses(people.get(2), "withdraw", 3);
    assertThat(library(people.getFirst())).doesNotContain("The book of Ben", "The book of Chantal");
  }

  @Test
  void a_mistake_gets_an_answer_that_says_what_to_do() {
    PersonId ana = people.getFirst();
    assertThat(refused(ana, "poem", "Well")).isEqualTo("sources.no-kind");
    assertThat(refused(ana, "idea", " ")).isEqualTo("sources.empty");
    assertThat(refused(ana, "idea", "x".repeat(Note.MAX_CHARS + 1))).isEqualTo("sources.too-long");
    assertThat(room.isRefused(ana, "withdraw", "2", Map.of()).phrase().key())
        .isEqualTo("sources.writers-only");
    assertThat(room.isRefused(ana, "next", "1", Map.of()).phrase().key()).isEqualTo("sources.leaders-only");
  }

  @Test
  void what_all_wrote_goes_on_to_the_next_block() {
    assertThat(room.harvest().notes()).hasSize(4);
    assertThat(room.progress().waitingOn()).isEmpty();
  }

  private List<String> othersSeenBy(PersonId person) {
    return people.stream().filter(p -> !p.equals(person)).map(p -> "The book of " + p)
        .filter(words -> room.sees(person).toString().contains(words)).toList();
  }

  private String library(PersonId person) {
    return room.sees(person).stream().filter(CardPart.Wall.class::isInstance).map(CardPart.Wall.class::cast)
        .filter(w -> w.title().toString().contains("LIBRARY")).findFirst().orElseThrow().papers().toString();
  }

  private void writes(PersonId who, String kind, String words, String where) {
    room.does(who, "write", "", Map.of("kind", kind, "words", words, "where", where));
  }

  private String refused(PersonId who, String kind, String words) {
    return room.isRefused(who, "write", "", Map.of("kind", kind, "words", words, "where", "")).phrase().key();
  }
}
