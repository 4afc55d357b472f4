package nl.draaiboek.core.event;

/** Something that happened in an activity. The open seam: each activity seals its own records under this. */
public interface ActivityEvent {}
