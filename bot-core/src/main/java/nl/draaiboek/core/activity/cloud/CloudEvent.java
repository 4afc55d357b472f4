package nl.draaiboek.core.activity.cloud;

import nl.draaiboek.core.event.ActivityEvent;

/** What happened to the cloud as a whole; what happens to one word is a {@code NoteEvent}. Stored for good. */
public sealed interface CloudEvent extends ActivityEvent {
  /** From now on nobody adds a word. */
  record CloudClosed() implements CloudEvent {}

  /** From now on words can be added again. */
  record CloudOpened() implements CloudEvent {}
}
