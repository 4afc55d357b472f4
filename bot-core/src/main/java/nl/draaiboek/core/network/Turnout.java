package nl.draaiboek.core.network;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.draaiboek.core.conversation.PersonId;
import nl.draaiboek.core.network.Attendance.Way;

/**
 * Who comes to a meeting, as far as they said; of the people who are in the network now, each in one list.
 *
 * @param silent  who said nothing yet
 * @param ways    how many of those who come, or perhaps do, come in which way; who did not say so is in none
 * @param leading how many of those who come, on time or later, lead: they sit at no table
 */
public record Turnout(List<PersonId> coming, List<PersonId> late, List<PersonId> maybe,
    List<PersonId> regrets,
    List<PersonId> silent, Map<Way, Integer> ways, int leading) {
  /** A table of four to six can talk; five leaves room for who does or does not come after all. */
  private static final double AT_A_TABLE = 5;

  public Turnout {
    coming = List.copyOf(coming);
    late = List.copyOf(late);
    maybe = List.copyOf(maybe);
    regrets = List.copyOf(regrets);
    silent = List.copyOf(silent);
    ways = Collections.unmodifiableMap(new TreeMap<>(ways));
  }

  public static Turnout of(Network.Founded network, int meeting) {
    Map<PersonId, Attendance> said = network.calendar().attendance(meeting);
    List<PersonId> coming = new ArrayList<>();
    List<PersonId> late = new ArrayList<>();
    List<PersonId> maybe = new ArrayList<>();
    List<PersonId> regrets = new ArrayList<>();
    List<PersonId> silent = new ArrayList<>();
    Map<Way, Integer> ways = new TreeMap<>();
    for (Member member : network.membership().present().toList()) {
      Attendance told = said.get(member.person());
      List<PersonId> where = told == null ? silent : switch (told.coming()) {
        case YES -> told.late() ? late : coming;
        case MAYBE -> maybe;
        case NO -> regrets;
      };
      where.add(member.person());
      if (told != null)
        told.way().ifPresent(way -> ways.merge(way, 1, Integer::sum));
    }
    long leading = network.membership().present().filter(Member::leads)
        .filter(m -> coming.contains(m.person()) || late.contains(m.person())).count();
    return new Turnout(coming, late, maybe, regrets, silent, ways, Math.toIntExact(leading));
  }

  /** @return how many come, or perhaps do, and did not say how */
  public int wayUnsaid() {
    return expected() + maybe.size() - ways.values().stream().mapToInt(n -> n).sum();
  }

  /** @return how many come, on time or later */
  public int expected() {
    return coming.size() + late.size();
  }

  /** @return for how many tables that is, at least 1 */
  public int tables() {
    return Math.max(1, Math.toIntExact(Math.round((expected() - leading) / AT_A_TABLE)));
  }
}
