package nl.draaiboek.core.network;

import java.util.Optional;
import nl.draaiboek.core.conversation.PersonId;

/**
 * Something that a network wants to find back.
 *
 * @param key     names it within the network, for good
 * @param meeting that it comes from; empty for what belongs to none
 * @param person  whose words they are; empty for those of a group or a facilitator
 * @param words   may be empty where the title says it all
 */
public record Memory(String key, Kind kind, Optional<Integer> meeting, Optional<PersonId> person,
    String title,
    String words) {
  /** What it is. */
  public enum Kind {
    MEETING,
    WRAP_UP,
    IDEA,
    SOURCE,
    RECIPE,
    VALUE,
    AMBITION;

    /** @return whether people put it there themselves; the others follow from what happened */
    public boolean isGiven() {
      return this != MEETING && this != WRAP_UP;
    }
  }
}
