package nl.draaiboek.web.network;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.draaiboek.core.conversation.PersonId;
import nl.draaiboek.core.language.Line;
import nl.draaiboek.core.network.Meeting;
import nl.draaiboek.core.network.Member;
import nl.draaiboek.core.network.Network;
import nl.draaiboek.core.network.When;
import nl.draaiboek.web.page.Notice;
import nl.draaiboek.web.page.Shell;
import nl.draaiboek.web.page.Voice;

/**
 * What all pages of a network have.
 *
 * @param path of the network, as in {@code /n/7f3k}
 * @param self the page's own path, to which its forms go
 * @param form the id of the page's forms: sent twice, they have one effect
 * @param said what was done just now
 */
public record Frame(Shell shell, Network.Founded network, Member me, String path, String self, String form,
    List<Notice> said, Kept kept) {
  public Voice voice() {
    return shell.voice();
  }

  /** @return the day with its weekday and year */
  public String day(LocalDate day) {
    return voice().day(day);
  }

  /** @return from when until when, on the network's clock */
  public String hours(When when) {
    return voice().say(MemberPhrase.HOURS, Map.of("from", when.at(), "until", when.at().plus(when.length())));
  }

  public String name(PersonId person) {
    return voice().say(new Line.Name(person));
  }

  public String names(List<PersonId> people) {
    return String.join(", ", people.stream().map(this::name).toList());
  }

  /** @return the facilitators' page of a meeting */
  public String pathOf(Meeting meeting) {
    return path + "/meeting/" + meeting.number();
  }

  /** @return an id for a field, which no other field of the page has */
  public String anchor(String action, String field) {
    return (action + "-" + field).replaceAll("[^A-Za-z0-9]+", "-");
  }
}
