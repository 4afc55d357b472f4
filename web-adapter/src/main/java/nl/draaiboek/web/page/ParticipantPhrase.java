package nl.draaiboek.web.page;

import nl.draaiboek.core.language.Phrase;

/** What the participant's page says around the card. */
public enum ParticipantPhrase implements Phrase {
  WHO_IS_HERE("Who is here"),
  TABLE("Table {number}"),
  NO_TABLE("No table yet"),
  NOBODY("nobody yet"),
  READ_WRAP_UP("Read the wrap-up"),
  CHANGE_TABLE("Sit at another table"),
  MY_CORNER("More"),
  ME("My name, and my link for another device");

  private final String english;

  ParticipantPhrase(String english) {
    this.english = english;
  }

  @Override
  public String key() {
    return Phrase.keyOf("participant", this);
  }

  @Override
  public String english() {
    return english;
  }
}
