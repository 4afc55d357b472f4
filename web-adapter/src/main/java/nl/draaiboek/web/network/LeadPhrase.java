package nl.draaiboek.web.network;

import nl.draaiboek.core.language.Phrase;

/** What facilitators read on the page of their network. */
public enum LeadPhrase implements Phrase {
  MY_PAGE("My own page"),
  CHARTER("Settings"),
  PLAN("Plan meetings"),
  NEXT("Next meeting"),
  NONE_PLANNED("No meeting is planned. Plan the first ones."),
  PREPARE("Prepare this meeting"),
  COMING(
      "{yes, plural, =0 {Nobody said yet that they come} one {# person comes} other {# people come}}, {silent, plural, =0 {everyone answered} one {# did not answer yet} other {# did not answer yet}}."),
  TABLES("That is enough for {tables, plural, one {# table} other {# tables}}."),
  AHEAD("Planned meetings"),
  DAY("Day"),
  PLACE("Place"),
  COMES("Come"),
  TASKS("Still to do"),
  NO_TASKS("Nothing is open."),
  NOBODYS("nobody yet"),
  OWNER("Who"),
  CHANGE("Change"),
  DONE("Done"),
  OPEN_AGAIN("Not done after all"),
  DUE("until {day}"),
  MEMBERS("People"),
  SINCE("since {day}"),
  MAKE_LEAD("Let them lead too"),
  MAKE_MEMBER("No longer leads"),
  LEADS("leads"),
  ERASED("Erased because it was kept long enough"),
  MISSING("Did not arrive"),
  INVITE("Invite people"),
  JOIN_LINK("Link for members"),
  JOIN_QR("QR code with the link for members"),
  LEAD_LINK("Link for facilitators"),
  LEAD_HINT("Whoever has this link leads the network with you. Share it with care."),
  CALENDAR_LINK("Calendar of all meetings"),
  CALENDAR_HINT("Whoever has this address sees when and where you meet, and no names."),
  TO_NETWORK("Back to the network");

  private final String english;

  LeadPhrase(String english) {
    this.english = english;
  }

  @Override
  public String key() {
    return Phrase.keyOf("network-lead", this);
  }

  @Override
  public String english() {
    return english;
  }
}
