package nl.draaiboek.core.activity.vote;

import nl.draaiboek.core.conversation.PersonId;
import nl.draaiboek.core.event.ActivityEvent;
import nl.draaiboek.core.note.NoteId;

/** What happened in a vote. Stored for good. */
public sealed interface VoteEvent extends ActivityEvent {
  record DotPlaced(PersonId voter, NoteId note) implements VoteEvent {}

  record DotTakenBack(PersonId voter, NoteId note) implements VoteEvent {}

  record VoteClosed() implements VoteEvent {}

  record VoteReopened() implements VoteEvent {}
}
