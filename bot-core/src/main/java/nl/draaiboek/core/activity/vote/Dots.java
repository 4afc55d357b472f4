package nl.draaiboek.core.activity.vote;

import nl.draaiboek.core.conversation.PersonId;
import nl.draaiboek.core.note.NoteId;
import nl.draaiboek.core.note.Notes;
import org.pcollections.PVector;
import org.pcollections.TreePMap;
import org.pcollections.TreePVector;

/** Who put dots on what; a note stands in someone's list once for each dot. */
public record Dots(TreePMap<PersonId, PVector<NoteId>> byVoter, boolean closed) {
  static final Dots NONE = new Dots(TreePMap.empty(), false);

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

  int total(NoteId note) {
    return byVoter.keySet().stream().mapToInt(voter -> of(voter, note)).sum();
  }

  Dots evolve(VoteEvent event) {
    return switch (event) {
      case VoteEvent.DotPlaced(var voter, var note) ->
        new Dots(byVoter.plus(voter, of(voter).plus(note)), closed);
      case VoteEvent.DotTakenBack(var voter, var note) ->
        new Dots(byVoter.plus(voter, of(voter).minus(note)), closed);
      case VoteEvent.VoteClosed() -> new Dots(byVoter, true);
      case VoteEvent.VoteReopened() -> new Dots(byVoter, false);
    };
  }

  /** Who voted at both tables keeps the dots they have at the one that stays, so that nobody has more than their share. */
  Dots merged(Dots other) {
    return new Dots(other.byVoter.plusAll(byVoter), closed && other.closed);
  }
}
