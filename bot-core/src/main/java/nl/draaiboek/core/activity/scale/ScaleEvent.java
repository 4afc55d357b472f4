package nl.draaiboek.core.activity.scale;

import nl.draaiboek.core.conversation.PersonId;
import nl.draaiboek.core.event.ActivityEvent;

/** What happened on the scale. Stored for good. */
public sealed interface ScaleEvent extends ActivityEvent {
  /** Someone's number, from 0 to 10; a later one for the same statement takes its place. */
  record StatementRated(PersonId person, String statement, int number) implements ScaleEvent {}

  /** Who leads showed how the numbers lie; from now on nobody changes theirs. */
  record RatingsShown() implements ScaleEvent {}

  /** Who leads let people change their numbers again. */
  record RatingsCovered() implements ScaleEvent {}
}
