package nl.draaiboek.teams;

import nl.draaiboek.core.language.Phrase;

/** What stands on cards in Teams alone. */
enum ChannelPhrase implements Phrase {
  OVER("This part is over."),
  OPEN_WRAP_UP("Open the wrap-up");

  private final String english;

  ChannelPhrase(String english) {
    this.english = english;
  }

  @Override
  public String key() {
    return Phrase.keyOf("teams-channel", this);
  }

  @Override
  public String english() {
    return english;
  }
}
