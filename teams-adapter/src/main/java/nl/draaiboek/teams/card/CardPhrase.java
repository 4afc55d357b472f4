package nl.draaiboek.teams.card;

import nl.draaiboek.core.language.Phrase;

/** What only a card in Teams says. */
public enum CardPhrase implements Phrase {
  CHOOSE("Choose"),
  PICK_ONE("Choose from the list"),
  FILL_IN("Fill this in first."),
  NUMBER("Fill in a whole number from {min} to {max}."),
  NOTHING_CHOSEN("Nothing was chosen. Choose from the list first, then press the button."),
  NOT_OURS("That button no longer works. Press one on a newer card.");

  private final String english;

  CardPhrase(String english) {
    this.english = english;
  }

  @Override
  public String key() {
    return Phrase.keyOf("teams-card", this);
  }

  @Override
  public String english() {
    return english;
  }
}
