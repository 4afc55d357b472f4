package nl.draaiboek.core.activity;

import nl.draaiboek.core.conversation.PersonId;
import nl.draaiboek.core.conversation.Role;

/** Someone who is in a room now. */
public record Member(PersonId person, Role role) {
  /** @return whether they take part themselves: a facilitator of the whole session does not */
  public boolean takesPart() {
    return role != Role.FACILITATOR;
  }
}
