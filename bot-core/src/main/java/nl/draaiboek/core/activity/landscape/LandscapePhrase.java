package nl.draaiboek.core.activity.landscape;

import nl.draaiboek.core.language.Phrase;

enum LandscapePhrase implements Phrase {
  QUESTIONS_FOR("Questions for: {side}");

  private final String english;

  LandscapePhrase(String english) {
    this.english = english;
  }

  @Override
  public String key() {
    return Phrase.keyOf("landscape", this);
  }

  @Override
  public String english() {
    return english;
  }
}
