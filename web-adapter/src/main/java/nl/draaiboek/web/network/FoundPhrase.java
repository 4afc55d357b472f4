package nl.draaiboek.web.network;

import nl.draaiboek.core.language.Phrase;

/** What the page for founding a network says. */
public enum FoundPhrase implements Phrase {
  TITLE("Found a network"),
  HELP("People in a network meet again and again. You can change everything later."),
  NAME("Name of the network"),
  THEME("What do you want to learn about?"),
  YOUR_NAME("Your name"),
  LANGUAGE("Language of the network"),
  FOUND("Found the network"),
  NETWORK_HELP("Do your people meet more often?");

  private final String english;

  FoundPhrase(String english) {
    this.english = english;
  }

  @Override
  public String key() {
    return Phrase.keyOf("network-found", this);
  }

  @Override
  public String english() {
    return english;
  }
}
