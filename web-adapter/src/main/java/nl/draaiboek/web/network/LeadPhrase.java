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
      "{yes, plural, =0 {Nobody has said yes yet} one {# person is coming} other {# people are coming}}, {silent, plural, =0 {everyone has answered} one {# has not answered yet} other {# have not answered yet}}."),
  TABLES("That is enough for {tables, plural, one {# table} other {# tables}}."),
  AHEAD("Planned meetings"),
  DAY("Day"),
  PLACE("Place"),
  COMES("Coming"),
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
