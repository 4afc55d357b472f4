package nl.draaiboek.core.script;

import nl.draaiboek.core.language.Phrase;

/** What is said to whoever chooses how long a session lasts. */
public enum LengthPhrase implements Phrase {
  BETWEEN("This session can last {least} to {most} minutes. Choose a number from those.");

  private final String english;

  LengthPhrase(String english) {
    this.english = english;
  }

  @Override
  public String key() {
    return Phrase.keyOf("length", this);
  }

  @Override
  public String english() {
    return english;
  }
}
