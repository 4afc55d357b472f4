package nl.draaiboek.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import nl.draaiboek.core.activity.Viewer;
import nl.draaiboek.core.activity.standard.StandardActivities;
import nl.draaiboek.core.conversation.PersonId;
import nl.draaiboek.core.engine.Reply;
import nl.draaiboek.core.event.Secret;
import nl.draaiboek.core.note.Note;
import nl.draaiboek.core.session.Session;
import nl.draaiboek.core.session.SessionEvent;
import nl.draaiboek.core.view.Overview;
import nl.draaiboek.core.view.RoomCard;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Notes that bear no name: their writers can change them while the block goes on, and nobody can tell whose they are afterwards. */
class AnonymousNotesTest {
  private static final String NOTES = "act/write/notes/";
  private static final Duration MEANT = Duration.ofSeconds(62);

  private final Scenario day = Scenario.anaOpens(VotingScript.withoutNames(), VotingScript.setup(),
      StandardActivities.all());
  private final Actor ben = day.joins("Ben");
  private final Actor chantal = day.joins("Chantal");

  @BeforeEach
  void people_write() {
    day.ana().goesOn();
    writes(ben, "het is hier onveilig");
    writes(ben, "we zeggen niets");
    writes(chantal, "ik durf wel");
  }

  @AfterEach
  void everyone_goes() {
    day.close();
  }

  @Test
  void what_is_stored_does_not_say_who_wrote_a_note_nor_which_two_are_by_one_person() {
    assertThat(doers()).hasSize(3).doesNotHaveDuplicates()
        .allSatisfy(doer -> assertThat(doer.value()).startsWith("secret-"));
    assertThat(day.happened().stream().filter(event -> event.toString().contains("Note"))).hasSize(3)
        .allSatisfy(event -> assertThat(event.toString()).doesNotContain("p-ben", "p-chantal"));
    readsTheSame();
  }

  @Test
  void everybody_is_told_that_the_notes_are_anonymous_and_nobody_sees_a_name() {
    for (Viewer viewer : List.of(new Viewer.Everyone(), new Viewer.One(ben.person()),
        new Viewer.One(day.ana().person())))
      assertThat(RoomCard.of(day.session(), RoomCard.roomOf(day.session(), ben.person()), viewer).toString())
          .contains("ANONYMOUS").doesNotContain("Name[");
    assertThat(Overview.of(day.session(), day.now()).plenary().waitingOn()).isEmpty();
  }

  @Test
  void after_a_restart_ben_can_still_change_his_own_note_and_nobody_elses() {
    day.startsAgain();
    assertThat(writesOver(ben, 1, "het voelt onveilig")).isInstanceOf(Reply.Noted.class);
    assertThat(refused(ben, "edit/3")).isEqualTo("notes.not-yours");
    ben.presses(NOTES + "withdraw/2");
    assertThat(day.session().work().notes().stream().map(Note::words)).containsExactly("het voelt onveilig",
        "ik durf wel");
    readsTheSame();
  }

  @Test
  void a_minute_after_the_block_nobody_can_tell_whose_they_are() {
    day.ana().goesOn();
    day.passes(Duration.ofSeconds(55));
    assertThat(writesOver(ben, 1, "het voelt onveilig")).isInstanceOf(Reply.Noted.class);
    day.passes(MEANT);
    assertThat(day.keys()).isEmpty();
    for (String verb : List.of("edit/1", "withdraw/1"))
      assertThat(refused(ben, verb)).isEqualTo("notes.forgotten");
    assertThat(day.session().work().notes().by(ben.person())).isEmpty();
    assertThat(day.session().work().notes().stream().map(Note::author)).doesNotHaveDuplicates()
        .doesNotContain(ben.person(), chantal.person());
    readsTheSame();
  }

  @Test
  void who_leads_can_still_take_one_away_when_it_is_forgotten_whose_it_is() {
    day.ana().goesOn();
    day.passes(MEANT);
    day.ana().presses(NOTES + "withdraw/1");
    assertThat(day.session().work().notes().stream()).hasSize(2);
    assertThat(day.keys()).isEmpty();
  }

  @Test
  void back_in_the_block_people_write_on_and_that_is_forgotten_too() {
    day.ana().goesOn();
    day.passes(MEANT);
    day.ana().presses("steer/back");
    writes(ben, "nog iets");
    day.startsAgain();
    assertThat(writesOver(ben, 4, "nog iets anders")).isInstanceOf(Reply.Noted.class);
    assertThat(refused(ben, "edit/1")).isEqualTo("notes.not-yours");
    day.ana().goesOn();
    day.passes(MEANT);
    assertThat(day.keys()).isEmpty();
    assertThat(refused(ben, "edit/4")).isEqualTo("notes.forgotten");
    readsTheSame();
  }

  @Test
  void a_session_that_closes_forgets_at_once() {
    day.ana().presses("steer/close");
    assertThat(day.session()).isInstanceOf(Session.Closed.class);
    assertThat(day.keys()).isEmpty();
    assertThat(day.session().work().notes().by(ben.person())).isEmpty();
  }

  private void readsTheSame() {
    Session.Opened again = day.readAgain();
    for (Actor one : List.of(day.ana(), ben, chantal))
      assertThat(RoomCard.of(again, RoomCard.roomOf(again, one.person()), new Viewer.One(one.person())))
          .isEqualTo(one.sees());
  }

  private List<PersonId> doers() {
    return day.happened().stream()
        .flatMap(event -> event instanceof SessionEvent.ActivityMoved(_, Secret secret)
            ? java.util.stream.Stream.of(secret.doer())
            : java.util.stream.Stream.of())
        .toList();
  }

  private static void writes(Actor actor, String words) {
    assertThat(actor.tries(NOTES + "write", Map.of("kind", "yellow", "words", words)))
        .isInstanceOf(Reply.Noted.class);
  }

  private static Reply writesOver(Actor actor, int note, String words) {
    return actor.tries(NOTES + "edit/" + note, Map.of("kind", "yellow", "words", words));
  }

  private static String refused(Actor actor, String verb) {
    return ((Reply.Refused) actor.tries(NOTES + verb, Map.of("kind", "yellow", "words", "anders"))).refusal()
        .phrase().key();
  }
}
