package nl.draaiboek.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import nl.draaiboek.core.activity.standard.StandardActivities;
import nl.draaiboek.core.engine.Reply;
import nl.draaiboek.core.note.NoteId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Which message a note came from is known; of everything else that people do it is not. */
class HeardNotesTest {
  private static final String WRITE = "act/write/notes/write";

  private final Scenario day = Scenario.anaOpens(VotingScript.script(), VotingScript.setup(),
      StandardActivities.all());
  private final Actor ben = day.joins("Ben");
  private final Actor chantal = day.joins("Chantal");

  @AfterEach
  void stop() {
    day.close();
  }

  @Test
  void each_message_finds_the_note_that_it_became() {
    day.ana().goesOn();
    chantal.repeats("message-1", WRITE, yellow("Samen eten"));
    ben.repeats("message-2", WRITE, yellow("Buren koken"));
    assertThat(day.noteOf("message-1")).contains(new NoteId(1));
    assertThat(day.noteOf("message-2")).contains(new NoteId(2));
    assertThat(ben.repeats("message-2", WRITE, yellow("Buren koken"))).isInstanceOf(Reply.Again.class);
    assertThat(day.noteOf("message-2")).contains(new NoteId(2));
  }

  @Test
  void a_message_that_is_refused_became_none() {
    day.ana().goesOn();
    assertThat(ben.repeats("message-1", WRITE, yellow(" "))).isInstanceOf(Reply.Refused.class);
    assertThat(day.noteOf("message-1")).isEmpty();
  }

  @Test
  void a_note_that_is_mended_still_belongs_to_the_message_that_it_was_written_in() {
    day.ana().goesOn();
    ben.repeats("message-1", WRITE, yellow("Buren koken"));
    ben.repeats("edit-1", "act/write/notes/edit/1", yellow("Buren koken samen"));
    assertThat(day.noteOf("message-1")).contains(new NoteId(1));
    assertThat(day.noteOf("edit-1")).isEmpty();
  }

  @Test
  void nothing_ties_a_vote_to_the_press_that_it_came_by() {
    day.ana().goesOn();
    chantal.repeats("message-1", WRITE, yellow("Samen eten"));
    day.ana().goesOn();
    assertThat(ben.repeats("press-1", "act/vote/dots/place/1", Map.of())).isInstanceOf(Reply.Noted.class);
    assertThat(day.noteOf("press-1")).isEmpty();
  }

  private static Map<String, String> yellow(String words) {
    return Map.of("kind", "yellow", "words", words);
  }
}
