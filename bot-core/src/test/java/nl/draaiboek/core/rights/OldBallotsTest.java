package nl.draaiboek.core.rights;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.draaiboek.core.activity.ActivityKey;
import nl.draaiboek.core.activity.vote.VoteEvent;
import nl.draaiboek.core.conversation.PersonId;
import nl.draaiboek.core.conversation.Room;
import nl.draaiboek.core.event.Secret;
import nl.draaiboek.core.note.NoteId;
import nl.draaiboek.core.script.BlockId;
import nl.draaiboek.core.session.SessionEvent;
import nl.draaiboek.core.session.SessionEvent.ActivityMoved;
import org.junit.jupiter.api.Test;

/** Votes that were stored before there were tokens. */
class OldBallotsTest {
  private static final ActivityKey VOTE = new ActivityKey(new BlockId("vote"), "dots", Room.PLENARY);
  private static final PersonId ANA = new PersonId("p-ana");
  private static final PersonId BEN = new PersonId("p-ben");
  private static final PersonId NOBODY = new PersonId("secret-abc");
  private static final NoteId NOTE = new NoteId(1);

  @Test
  void no_voter_is_left_in_them_and_each_keeps_the_same_token_so_that_counts_stay() {
    SessionEvent other = new SessionEvent.PersonLeft(ANA, Instant.EPOCH);
    List<SessionEvent> events = without(other, dot(ANA), dot(BEN), dot(ANA),
        new ActivityMoved(VOTE, new VoteEvent.DotTakenBack(ANA, NOTE)), dot(NOBODY));
    List<PersonId> doers = events.stream().skip(1)
        .map(event -> ((Secret) ((ActivityMoved) event).event()).doer()).toList();
    assertThat(events.getFirst()).isEqualTo(other);
    assertThat(doers).doesNotContain(ANA, BEN).allMatch(doer -> doer.value().startsWith("secret-"));
    assertThat(doers.get(0)).isEqualTo(doers.get(2)).isEqualTo(doers.get(3)).isNotEqualTo(doers.get(1));
    assertThat(doers.get(4)).isEqualTo(NOBODY);
  }

  @Test
  void a_second_time_changes_nothing() {
    List<SessionEvent> once = without(dot(ANA), dot(BEN));
    assertThat(without(once.toArray(SessionEvent[]::new))).isEqualTo(once);
  }

  private static List<SessionEvent> without(SessionEvent... events) {
    return OldBallots.without(new Forgotten<>(Stream.of(events).toList(), Set.of(), Set.of(), Set.of()))
        .events();
  }

  private static SessionEvent dot(PersonId voter) {
    return new ActivityMoved(VOTE, new VoteEvent.DotPlaced(voter, NOTE));
  }
}
