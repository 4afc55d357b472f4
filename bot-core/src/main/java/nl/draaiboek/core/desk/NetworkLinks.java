package nl.draaiboek.core.desk;

import java.util.function.IntFunction;
import nl.draaiboek.core.conversation.NetworkId;

/** The addresses of a network's pages and of its meetings. */
@FunctionalInterface
public interface NetworkLinks {
  /** @return the addresses of this network; each lets in whoever has it, but for its own pages */
  Ways of(NetworkId network);

  /**
   * Whole addresses.
   *
   * @param join     for members
   * @param lead     for another facilitator
   * @param page     for who is in it already, in a browser that knows them
   * @param meetings a meeting's own, by its number: whoever has it sees that meeting and nothing else
   */
  record Ways(String join, String lead, String page, IntFunction<String> meetings) {
    /** @return where members find things back */
    public String archive() {
      return page + "/archive";
    }

    /** @return one meeting as a file for a calendar */
    public String file(int number) {
      return meetings.apply(number) + ".ics";
    }

    /** @return one meeting's briefing, as a page */
    public String letter(int number) {
      return meetings.apply(number) + "/letter";
    }
  }
}
