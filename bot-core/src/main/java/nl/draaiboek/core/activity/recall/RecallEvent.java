package nl.draaiboek.core.activity.recall;

import nl.draaiboek.core.event.ActivityEvent;

/** All that happens is written on notes, so it has no events of its own: this has no values. */
public enum RecallEvent implements ActivityEvent {
}
