package nl.draaiboek.core.activity.sheet;

/** The poster remembers all; an activity on it has nothing to remember itself. */
public record SheetState() {}
