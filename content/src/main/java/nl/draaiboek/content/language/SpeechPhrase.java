package nl.draaiboek.content.language;

import nl.draaiboek.core.language.Phrase;

/** How values are said that are no text themselves. */
enum SpeechPhrase implements Phrase {
  SOMEONE("someone without a name"),
  PLENARY("plenary"),
  TABLE("table {number}");

  private final String english;

  SpeechPhrase(String english) {
    this.english = english;
  }

  @Override
  public String key() {
    return Phrase.keyOf("speech", this);
  }

  @Override
  public String english() {
    return english;
  }
}
