package nl.draaiboek.core.activity.recall;

import nl.draaiboek.core.language.Phrase;

enum RecallPhrase implements Phrase {
  WHAT_WE_HAVE("What we start from"),
  COMES("This comes along {when}."),
  NOTHING("Nothing came along from an earlier session. Who leads writes here what you agreed on then."),
  PASTE("Put in what you agreed on earlier"),
  WORDS("What you agreed on"),
  SAVE("Put it here"),
  TAKE_BACK("Take back"),
  LEADERS_ONLY("Who leads puts in what was agreed on. Tell them what you know."),
  EMPTY("Write or paste at least one word."),
  TOO_LONG("It is too long by {over, plural, one {# character} other {# characters}}. Put it in in parts."),
  NOT_YOURS("Only who put this in takes it back.");

  private final String english;

  RecallPhrase(String english) {
    this.english = english;
  }

  @Override
  public String key() {
    return Phrase.keyOf("recall", this);
  }

  @Override
  public String english() {
    return english;
  }
}
