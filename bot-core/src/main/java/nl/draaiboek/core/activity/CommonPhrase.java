package nl.draaiboek.core.activity;

import nl.draaiboek.core.language.Phrase;

/** What every activity that shows notes can say. */
public enum CommonPhrase implements Phrase {
  REMOVED("(removed)"),
  PHOTO("Picture"),
  PHOTO_BY("Picture by {who}"),
  CORRECTED("(corrected by the facilitator)"),
  CORRECTED_FROM("Corrected. It was: {words}"),
  HIDDEN("(hidden by the facilitator)"),
  HIDDEN_FROM_OTHERS(
      "Only you see this note: the facilitator hid it.");

  private final String english;

  CommonPhrase(String english) {
    this.english = english;
  }

  @Override
  public String key() {
    return Phrase.keyOf("activity", this);
  }

  @Override
  public String english() {
    return english;
  }
}
