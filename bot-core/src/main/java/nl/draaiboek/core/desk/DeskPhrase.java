package nl.draaiboek.core.desk;

import nl.draaiboek.core.language.Phrase;

/** What is said in every chat. */
public enum DeskPhrase implements Phrase {
  FAULT("That went wrong on our side. Try it again. The code is {code}."),
  FORM_GONE(
      "That can no longer be filled in here. The newest message here says what can be done now."),
  LEADS_TOO("{who} leads too now."),
  DONE("Done.");

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
