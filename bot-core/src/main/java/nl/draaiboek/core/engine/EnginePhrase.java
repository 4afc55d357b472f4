package nl.draaiboek.core.engine;

import nl.draaiboek.core.language.Phrase;

/** What the engine itself has to say. */
public enum EnginePhrase implements Phrase {
  NOT_UNDERSTOOD("This button does not work any more. Look at the page again."),
  SENT_AGAIN("It is sent again."),
  NOTHING_TO_SEND("Nothing is missing there by now."),
  FAILED(
      "This is not saved, through no fault of yours. Try again in a moment. Does it go on? Tell who runs the server: code {code}.");

  private final String english;

  EnginePhrase(String english) {
    this.english = english;
  }

  @Override
  public String key() {
    return Phrase.keyOf("engine", this);
  }

  @Override
  public String english() {
    return english;
  }
}
