package nl.draaiboek.core.activity.choose;

import nl.draaiboek.core.note.NoteId;

/** What people may ask while they choose. */
public sealed interface ChooseCommand {
  record Propose(String slot, String words) implements ChooseCommand {}

  record Agree(NoteId note) implements ChooseCommand {}

  record Disagree(NoteId note) implements ChooseCommand {}

  /** This is what the group chooses. */
  record Settle(NoteId note) implements ChooseCommand {}

  record Change(NoteId note, String words) implements ChooseCommand {}

  record Withdraw(NoteId note) implements ChooseCommand {}

  record Clear(String slot) implements ChooseCommand {}

  /** About a note, without a number that can be read. */
  record Unclear() implements ChooseCommand {}
}
