package nl.draaiboek.core.activity.turns;

import nl.draaiboek.core.language.Phrase;

enum TurnsPhrase implements Phrase {
  DONE("I have been"),
  LATER("I will go later"),
  HAS_BEEN("Has been"),
  SKIP("Skip"),
  BACK("Back"),
  NOT_YOUR_TURN("It is the turn of {person} now. They or who leads can pass it on."),
  NOBODY_ELSE("Nobody else is waiting for a turn."),
  LEADERS_ONLY("Only who leads can take back a turn."),
  NOTHING_BEFORE("Nobody has been yet.");

  private final String english;

  TurnsPhrase(String english) {
    this.english = english;
  }

  @Override
  public String key() {
    return Phrase.keyOf("turns", this);
  }

  @Override
  public String english() {
    return english;
  }
}
