package nl.draaiboek.core.activity.vote;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import nl.draaiboek.core.conversation.PersonId;
import nl.draaiboek.core.note.NoteId;
import nl.draaiboek.core.note.Notes;
import org.pcollections.PVector;
import org.pcollections.TreePMap;
import org.pcollections.TreePVector;

/**
 * Who put dots on what; a note stands in someone's list once for each dot.
 *
 * @param sealed whether those who put them are known no more
 * @param small  whether people were told that the result is shown however few they are; empty before the first dot
 * @param why    the note that explains another, by that other
 */
public record Dots(TreePMap<PersonId, PVector<NoteId>> byVoter, boolean closed, boolean sealed,
    Optional<Boolean> small, TreePMap<NoteId, NoteId> why) {
  static final Dots NONE = new Dots(TreePMap.empty(), false, false, Optional.empty(), TreePMap.empty());

  PVector<NoteId> of(PersonId voter) {
    return byVoter.getOrDefault(voter, TreePVector.empty());
  }

  /** @return how many of this person's dots are on that note */
  int of(PersonId voter, NoteId note) {
    return (int) of(voter).stream().filter(note::equals).count();
  }

  /** @return how many dots of this person are in use: those on a note that was withdrawn for good are theirs again */
  int used(PersonId voter, Notes notes) {
    return (int) of(voter).stream().filter(n -> notes.find(n).isPresent()).count();
  }

  /** @return how many people have a dot on something */
  int voters() {
    return (int) byVoter.values().stream().filter(notes -> !notes.isEmpty()).count();
  }

  /** @return how many dots there are on each note that has any */
  Map<NoteId, Integer> totals() {
    Map<NoteId, Integer> totals = new HashMap<>();
    byVoter.values().forEach(notes -> notes.forEach(note -> totals.merge(note, 1, Integer::sum)));
    return totals;
  }

  Dots evolve(VoteEvent event) {
    return switch (event) {
      case VoteEvent.DotPlaced(var voter, var note) ->
        new Dots(byVoter.plus(voter, of(voter).plus(note)), closed, sealed, small, why);
      case VoteEvent.DotTakenBack(var voter, var note) ->
        new Dots(byVoter.plus(voter, of(voter).minus(note)), closed, sealed, small, why);
      case VoteEvent.VoteClosed() -> new Dots(byVoter, true, sealed, small, why);
      case VoteEvent.VoteReopened() -> new Dots(byVoter, false, sealed, small, why);
      case VoteEvent.BallotsSealed() -> new Dots(byVoter, true, true, small, why);
      case VoteEvent.ResultPromised(boolean few) -> new Dots(byVoter, closed, sealed, Optional.of(few), why);
      case VoteEvent.NumbersWritten(var voter, var notes) ->
        new Dots(byVoter.plus(voter, TreePVector.from(notes)), closed, sealed, small, why);
      case VoteEvent.WinnerExplained(var winner, var note) ->
        new Dots(byVoter, closed, sealed, small, why.plus(winner, note));
    };
  }

  /** Who voted at both tables keeps the dots they have at the one that stays, so that nobody has more than their share. */
  Dots merged(Dots other) {
    return new Dots(other.byVoter.plusAll(byVoter), closed && other.closed, sealed || other.sealed,
        small.or(other::small), other.why.plusAll(why));
  }
}
