package nl.draaiboek.core.activity.notes;

import nl.draaiboek.core.event.ActivityEvent;

/** What happened to the wall as a whole; what happens to one note is a {@code NoteEvent}. Stored for good. */
public sealed interface NotesEvent extends ActivityEvent {
  /** From now on everybody sees all notes. */
  record WallShown() implements NotesEvent {}

  /** From now on people see their own notes only. */
  record WallHidden() implements NotesEvent {}
}
