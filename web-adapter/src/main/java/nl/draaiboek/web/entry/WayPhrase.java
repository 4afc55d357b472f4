package nl.draaiboek.web.entry;

import nl.draaiboek.core.language.Phrase;

/** What ways to look and to go are called. */
public enum WayPhrase implements Phrase {
  ALL_TABLES("All tables"),
  LIGHT("Light"),
  DARK("Dark"),
  LEAVE("Leave the session"),
  NOWHERE("The day"),
  PLENARY("All together"),
  LOOK_AT("You look at {room}.");

  private final String english;

  WayPhrase(String english) {
    this.english = english;
  }

  @Override
  public String key() {
    return Phrase.keyOf("way", this);
  }

  @Override
  public String english() {
    return english;
  }
}
