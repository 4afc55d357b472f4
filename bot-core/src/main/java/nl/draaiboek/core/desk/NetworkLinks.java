package nl.draaiboek.core.desk;

import nl.draaiboek.core.conversation.NetworkId;

/** The addresses of a network's pages and of its calendar. */
@FunctionalInterface
public interface NetworkLinks {
  /** @return the addresses of this network; each lets in whoever has it */
  Ways of(NetworkId network);

  /**
   * Whole addresses.
   *
   * @param join     for members
   * @param lead     for another facilitator
   * @param calendar all meetings as a calendar that other calendars can follow, without being anybody here
   */
  record Ways(String join, String lead, String calendar) {
    /** @return one meeting as a file for a calendar; with the calendar's own key, which opens nothing else */
    public String meeting(int number) {
      return calendar.substring(0, calendar.length() - ".ics".length()) + "/" + number + ".ics";
    }
  }
}
