package nl.draaiboek.testkit.tutorial;

import nl.draaiboek.core.language.Phrase;

// region phrases
enum ThumbPhrase implements Phrase {
  HOW_ARE_YOU("Show with a thumb how you are."),
  COUNT("{up} up, {down} down"),
  THUMBS("Thumbs"),
  UP("Thumb up"),
  DOWN("Thumb down"),
  NOT_YOURS("Only who takes part shows a thumb.");
  // endregion

  private final String english;

  ThumbPhrase(String english) {
    this.english = english;
  }

  @Override
  public String key() {
    return Phrase.keyOf("thumbs", this);
  }

  @Override
  public String english() {
    return english;
  }
}
