package nl.draaiboek.core.activity.vote;

import java.util.List;
import nl.draaiboek.core.conversation.PersonId;
import nl.draaiboek.core.event.ActivityEvent;
import nl.draaiboek.core.event.Secret;
import nl.draaiboek.core.note.NoteId;

/** What happened in a vote. Stored for good. */
public sealed interface VoteEvent extends ActivityEvent {
  record DotPlaced(PersonId voter, NoteId note) implements VoteEvent, Secret {
    @Override
    public PersonId doer() {
      return voter;
    }

    @Override
    public DotPlaced doneBy(PersonId name) {
      return new DotPlaced(name, note);
    }
  }

  record DotTakenBack(PersonId voter, NoteId note) implements VoteEvent, Secret {
    @Override
    public PersonId doer() {
      return voter;
    }

    @Override
    public DotTakenBack doneBy(PersonId name) {
      return new DotTakenBack(name, note);
    }
  }

  /** Someone wrote all their numbers, in the place of what they had before; a number stands there once for each dot. */
  record NumbersWritten(PersonId voter, List<NoteId> notes) implements VoteEvent, Secret {
    public NumbersWritten {
      notes = List.copyOf(notes);
    }

    @Override
    public PersonId doer() {
      return voter;
    }

    @Override
    public NumbersWritten doneBy(PersonId name) {
      return new NumbersWritten(name, notes);
    }
  }

  /** The note says in a few words what came out on top. */
  record WinnerExplained(NoteId winner, NoteId note) implements VoteEvent {}

  /**
   * With the first dot it stands what people were told of the result.
   *
   * @param small that it is shown though they are so few that others may guess who voted what
   */
  record ResultPromised(boolean small) implements VoteEvent {}

  /** From now on nobody can tell whose dot is whose, so none is placed or taken back any more. */
  record BallotsSealed() implements VoteEvent {}

  record VoteClosed() implements VoteEvent {}

  record VoteReopened() implements VoteEvent {}
}
