package nl.draaiboek.web.network;

import nl.draaiboek.core.language.Phrase;

/** What is wrong with what was filled in on a page of a network. */
public enum AskPhrase implements Phrase {
  NAME_NEEDED("Give the network a name of 1 to 80 characters."),
  YOUR_NAME_NEEDED("Fill in your name. Others need it to work with you."),
  THEME_LONG("Make the theme shorter: at most {most} characters."),
  DATE_UNREADABLE("Write the day like this: 2027-01-14."),
  TIME_UNREADABLE("Write the time like this: 10:00."),
  MINUTES_BETWEEN("A meeting lasts {least} to {most} minutes."),
  WEEKS_BETWEEN("Choose {least} to {most} weeks."),
  TIMES_BETWEEN("Choose {least} to {most} meetings."),
  DAYS_BETWEEN("The briefing goes out {least} to {most} days before."),
  HOLIDAY_UNCLEAR("Fill in the first and the last day of holiday {number}, in that order."),
  ZONE_UNKNOWN("Choose a time zone from the list, such as Europe/Amsterdam."),
  KEEP_BETWEEN("Keep what people wrote for 1 to 3650 days."),
  QUIET_SEND("Messages would be sent while people are left alone. Choose another time."),
  LINK_SHAPE("A link begins with https:// and has no spaces."),
  NO_SUCH_SCRIPT("Choose one of the scripts in the list."),
  SURE_NEEDED("Tick that you are sure."),
  CHOOSE_ONE("Choose one from the list.");

  private final String english;

  AskPhrase(String english) {
    this.english = english;
  }

  @Override
  public String key() {
    return Phrase.keyOf("network-ask", this);
  }

  @Override
  public String english() {
    return english;
  }
}
