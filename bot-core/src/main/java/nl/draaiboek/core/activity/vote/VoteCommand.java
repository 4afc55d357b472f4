package nl.draaiboek.core.activity.vote;

import nl.draaiboek.core.note.NoteId;

/** What people may ask of a vote. */
public sealed interface VoteCommand {
  record PlaceDot(NoteId note) implements VoteCommand {}

  record TakeBackDot(NoteId note) implements VoteCommand {}

  record CloseVote() implements VoteCommand {}

  record ReopenVote() implements VoteCommand {}

  /** All numbers at once, in the place of those that were written before. */
  record WriteNumbers(String numbers) implements VoteCommand {}

  record ExplainWinner(NoteId winner, String words) implements VoteCommand {}

  /** About a note, without a number that can be read. */
  record Unclear() implements VoteCommand {}
}
