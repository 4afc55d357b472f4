package nl.draaiboek.core.network;

import java.time.LocalDate;
import nl.draaiboek.core.conversation.PersonId;
import nl.draaiboek.core.conversation.Role;

/**
 * Someone of a network. Their name and accounts stand where all names and accounts stand.
 *
 * @param since the day they came
 * @param here  not so for who left
 * @param calendars how often their own address of the calendar was replaced
 */
public record Member(PersonId person, Role role, LocalDate since, boolean here, Wishes wishes,
    int calendars) {
  public boolean leads() {
    return here && role == Role.FACILITATOR;
  }

  Member as(Role other) {
    return new Member(person, other, since, here, wishes, calendars);
  }

  Member gone() {
    return new Member(person, role, since, false, wishes, calendars);
  }

  Member wishing(Wishes other) {
    return new Member(person, role, since, here, other, calendars);
  }

  Member withNewCalendar() {
    return new Member(person, role, since, here, wishes, calendars + 1);
  }
}
