package nl.draaiboek.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import nl.draaiboek.core.activity.Viewer;
import nl.draaiboek.core.activity.standard.StandardActivities;
import nl.draaiboek.core.activity.vote.VoteEvent;
import nl.draaiboek.core.conversation.PersonId;
import nl.draaiboek.core.conversation.Room;
import nl.draaiboek.core.engine.Reply;
import nl.draaiboek.core.event.Secret;
import nl.draaiboek.core.message.CardPart;
import nl.draaiboek.core.message.CardPart.Candidate;
import nl.draaiboek.core.session.Session;
import nl.draaiboek.core.session.SessionEvent;
import nl.draaiboek.core.session.SessionPhrase;
import nl.draaiboek.core.view.RoomCard;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who put which dot: known while the vote goes on, so that everybody has their share, and forgotten afterwards. */
class SecretVoteTest {
  private static final String PLACE = "act/vote/dots/place/1";
  private static final Duration MEANT = Duration.ofSeconds(62);

  private final Scenario day = Scenario.anaOpens(VotingScript.script(), VotingScript.setup(),
      StandardActivities.all());
  private final Actor ben = day.joins("Ben");
  private final Actor chantal = day.joins("Chantal");

  @BeforeEach
  void a_vote_begins() {
    day.ana().goesOn();
    ben.sends("act/write/notes/write", Map.of("kind", "yellow", "words", "een idee"));
    day.ana().goesOn();
  }

  @AfterEach
  void everyone_goes() {
    day.close();
  }

  @Test
  void what_is_stored_does_not_say_who_voted_and_still_reads_as_it_was() {
    ben.presses(PLACE);
    ben.presses(PLACE);
    chantal.presses(PLACE);
    assertThat(doers()).hasSize(3).allSatisfy(doer -> assertThat(doer.value()).startsWith("secret-"));
    assertThat(doers().get(0)).isEqualTo(doers().get(1)).isNotEqualTo(doers().get(2));
    readsTheSame();
  }

  @Test
  void after_a_restart_ben_still_has_no_more_than_his_share_and_can_take_a_dot_back() {
    for (int dot = 0; dot < 3; dot++)
      ben.presses(PLACE);
    day.startsAgain();
    assertThat(ben.tries(PLACE, Map.of())).isInstanceOf(Reply.Refused.class);
    ben.presses("act/vote/dots/take-back/1");
    assertThat(yours(ben)).isEqualTo(2);
  }

  @Test
  void who_leads_neither_sees_nor_places_a_dot_by_helping_ben() {
    ben.presses(PLACE);
    var helping = RoomCard.helping(day.session(), Room.PLENARY, ben.person());
    assertThat(helping.parts()).filteredOn(CardPart.Ballot.class::isInstance).singleElement()
        .satisfies(part -> assertThat(((CardPart.Ballot) part).candidates())
            .allSatisfy(one -> {
              assertThat(one.yours()).isZero();
              assertThat(one.place()).isEmpty();
              assertThat(one.takeBack()).isEmpty();
            }));
    day.ana().isRefused(PLACE, Map.of("as", ben.person().value()), SessionPhrase.ONLY_ONESELF);
    assertThat(yours(ben)).isEqualTo(1);
  }

  @Test
  void the_same_press_twice_is_one_dot_though_what_is_kept_of_it_leads_to_nobody() {
    assertThat(ben.repeats("p-ben:press", PLACE, Map.of())).isInstanceOf(Reply.Noted.class);
    day.startsAgain();
    assertThat(ben.repeats("p-ben:press", PLACE, Map.of())).isInstanceOf(Reply.Again.class);
    assertThat(day.engine().wasHeard(day.id(), "p-ben:press")).isTrue();
    assertThat(doers()).hasSize(1);
  }

  @Test
  void within_a_minute_the_step_out_of_the_vote_can_be_taken_back_and_people_vote_on() {
    ben.presses(PLACE);
    day.ana().goesOn();
    day.passes(Duration.ofSeconds(55));
    day.ana().presses("steer/undo");
    day.passes(MEANT);
    ben.presses(PLACE);
    assertThat(yours(ben)).isEqualTo(2);
  }

  @Test
  void a_minute_after_the_vote_nobody_can_tell_who_voted_and_nothing_can_be_changed() {
    ben.presses(PLACE);
    chantal.presses(PLACE);
    day.ana().goesOn();
    day.passes(MEANT);
    assertThat(day.keys()).isEmpty();
    day.ana().presses("steer/back");
    assertThat(yours(ben)).isZero();
    assertThat(candidate(ben).total()).contains(2);
    for (String verb : List.of("place/1", "take-back/1"))
      assertThat(refused(ben, "act/vote/dots/" + verb)).isEqualTo("vote.sealed");
    assertThat(refused(day.ana(), "act/vote/dots/reopen")).isEqualTo("vote.sealed");
    readsTheSame();
    assertThat(day.happened()).filteredOn(SessionEvent.ActivityMoved.class::isInstance)
        .extracting(event -> ((SessionEvent.ActivityMoved) event).event())
        .endsWith(new VoteEvent.BallotsSealed());
  }

  @Test
  void who_comes_back_within_a_minute_and_goes_again_has_a_minute_again() {
    ben.presses(PLACE);
    day.ana().goesOn();
    day.passes(Duration.ofSeconds(30));
    day.ana().presses("steer/back");
    day.passes(Duration.ofSeconds(40));
    ben.presses(PLACE);
    day.ana().goesOn();
    day.passes(Duration.ofSeconds(50));
    assertThat(day.keys()).isNotEmpty();
    day.passes(Duration.ofSeconds(15));
    assertThat(day.keys()).isEmpty();
  }

  @Test
  void a_session_that_closes_forgets_at_once() {
    ben.presses(PLACE);
    assertThat(day.keys()).isNotEmpty();
    day.ana().presses("steer/close");
    assertThat(day.session()).isInstanceOf(Session.Closed.class);
    assertThat(day.keys()).isEmpty();
    readsTheSame();
  }

  @Test
  void where_the_key_is_lost_the_vote_is_over_rather_than_counted_twice() {
    ben.presses(PLACE);
    day.losesItsKeys();
    day.startsAgain();
    assertThat(refused(ben, PLACE)).isEqualTo("vote.sealed");
    assertThat(candidate(ben).total()).contains(1);
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

  private static String refused(Actor actor, String address) {
    return ((Reply.Refused) actor.tries(address, Map.of())).refusal().phrase().key();
  }

  private static int yours(Actor actor) {
    return candidate(actor).yours();
  }

  private static Candidate candidate(Actor actor) {
    return actor.sees().parts().stream().filter(CardPart.Ballot.class::isInstance)
        .map(part -> ((CardPart.Ballot) part).candidates().getFirst()).findFirst().orElseThrow();
  }
}
