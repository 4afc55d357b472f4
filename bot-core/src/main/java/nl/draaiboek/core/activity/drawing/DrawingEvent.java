package nl.draaiboek.core.activity.drawing;

import nl.draaiboek.core.event.ActivityEvent;
import nl.draaiboek.core.note.NoteId;

/** How far people are with their drawings; a drawing itself is a note. Stored for good. */
public sealed interface DrawingEvent extends ActivityEvent {
  /** People draw an answer to the question of this round, from 0. */
  record DrawingBegun(int round) implements DrawingEvent {}

  /** Everybody looks at this drawing. */
  record DrawingShown(NoteId note) implements DrawingEvent {}

  /** All drawings hang beside each other. */
  record DrawingsHung() implements DrawingEvent {}
}
