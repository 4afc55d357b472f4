package nl.draaiboek.web.part;

import nl.draaiboek.core.conversation.Role;
import nl.draaiboek.web.page.FacilitatorPhrase;

/** What roles are called. */
public final class Roles {
  private Roles() {}

  public static FacilitatorPhrase phrase(Role role) {
    return switch (role) {
      case PARTICIPANT -> FacilitatorPhrase.ROLE_PARTICIPANT;
      case TABLE_FACILITATOR -> FacilitatorPhrase.ROLE_TABLE_FACILITATOR;
      case FACILITATOR -> FacilitatorPhrase.ROLE_FACILITATOR;
    };
  }
}
