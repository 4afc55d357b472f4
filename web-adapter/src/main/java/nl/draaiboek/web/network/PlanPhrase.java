package nl.draaiboek.web.network;

import nl.draaiboek.core.language.Phrase;

/** What the pages for planning and for settings say. */
public enum PlanPhrase implements Phrase {
  TITLE("Plan meetings"),
  HELP("Meetings come on the same weekday, at the same time. You can move each one later."),
  FIRST("First meeting"),
  AT("From what time?"),
  MINUTES("How many minutes?"),
  WEEKS("Every how many weeks?"),
  TIMES("How many meetings?"),
  PLACE("Place"),
  SCRIPT("Script"),
  NO_SCRIPT("No script yet"),
  HOLIDAYS("Holidays"),
  HOLIDAYS_HELP("A meeting in a holiday moves to the first week after it."),
  HOLIDAY_FROM("Holiday {number}: first day"),
  HOLIDAY_UNTIL("Last day"),
  LOOK("Show the days"),
  DAYS("These become the days:"),
  PLAN("Plan them"),
  CHARTER("Settings of the network"),
  ZONE("Time zone"),
  QUIET_FROM("Leave people alone from"),
  QUIET_UNTIL("until"),
  SEND_AT("Send messages at"),
  SEND_HINT("Briefings and reminders go out at this time of day."),
  KEEP_DAYS("Erase what people wrote how many days after the last meeting?"),
  KEEP_HINT("Published wrap-ups stay. Leave it empty for the usual time."),
  BRIEFING_DAYS("Send the briefing how many days before?");

  private final String english;

  PlanPhrase(String english) {
    this.english = english;
  }

  @Override
  public String key() {
    return Phrase.keyOf("network-plan", this);
  }

  @Override
  public String english() {
    return english;
  }
}
