package nl.draaiboek.core.network;

import java.time.LocalDate;
import nl.draaiboek.core.conversation.PersonId;
import nl.draaiboek.core.conversation.Role;

/**
 * Someone of a network. Their name and accounts stand where all names and accounts stand.
 *
 * @param since the day they came
 * @param here  not so for who left
 */
public record Member(PersonId person, Role role, LocalDate since, boolean here, Wishes wishes) {
  public boolean leads() {
    return here && role == Role.FACILITATOR;
  }

  Member as(Role other) {
    return new Member(person, other, since, here, wishes);
  }

  Member gone() {
    return new Member(person, role, since, false, wishes);
  }

  Member wishing(Wishes other) {
    return new Member(person, role, since, here, other);
  }
}
