package nl.draaiboek.core.activity.sheet;

import nl.draaiboek.core.event.ActivityEvent;

/** All that happens on a sheet happens to its poster, so an activity has no events of its own: this has no values. */
public enum SheetEvent implements ActivityEvent {
}
