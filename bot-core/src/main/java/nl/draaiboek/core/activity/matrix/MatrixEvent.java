package nl.draaiboek.core.activity.matrix;

import nl.draaiboek.core.conversation.PersonId;
import nl.draaiboek.core.event.ActivityEvent;
import nl.draaiboek.core.note.NoteId;

/** What happened to stakeholders; all words stand in notes. Stored for good. */
public sealed interface MatrixEvent extends ActivityEvent {
  /** @param note bears the name of the category */
  record CategoryNamed(NoteId note) implements MatrixEvent {}

  /** @param category the id of one of the script's, {@code +} and the number of a note for one that people named, or empty */
  record StakeholderSorted(NoteId stakeholder, String category) implements MatrixEvent {}

  /** It is not relevant now. */
  record StakeholderLeftOut(NoteId stakeholder) implements MatrixEvent {}

  record StakeholderBroughtBack(NoteId stakeholder) implements MatrixEvent {}

  /** @param note says what that stakeholder wants, or needs */
  record NeedTold(NoteId stakeholder, NoteId note) implements MatrixEvent {}

  record AssumptionChecked(String item, PersonId by) implements MatrixEvent {}

  record AssumptionReopened(String item) implements MatrixEvent {}
}
