package nl.draaiboek.core.desk;

import nl.draaiboek.core.language.Phrase;

/** What is said in every chat. */
public enum DeskPhrase implements Phrase {
  FAULT("That went wrong on our side. Try it again. The code is {code}."),
  FORM_GONE(
      "That can no longer be filled in here. The newest message here says what can be done now."),
  LEADS_TOO("{who} leads too now."),
  DONE("Done."),

  LINK_CODE("In the other chat, say: link {code}. In Teams put @Draaiboek before it, on Discord use "
      + "/session link. The code works once, until {time}."),
  LINK_WRONG("This code does not work, or not any more. Ask for a new one where the session is: with link, "
      + "or on the facilitator''s page."),
  LINK_SLOWED(
      "That was wrong too often. Wait {minutes, plural, one {# minute} other {# minutes}} and try again."),
  LINK_OF_NETWORK(
      "This code is for your account in a network. Say: network link, and then the code. On Discord use "
          + "/network link."),
  LINKED("{title} is here too now."),
  LINKED_BEFORE("{title} has its rooms in another conversation here. They stay there.");

  private final String english;

  DeskPhrase(String english) {
    this.english = english;
  }

  @Override
  public String key() {
    return Phrase.keyOf("desk", this);
  }

  @Override
  public String english() {
    return english;
  }
}
