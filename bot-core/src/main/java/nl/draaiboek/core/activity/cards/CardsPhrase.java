package nl.draaiboek.core.activity.cards;

import nl.draaiboek.core.language.Phrase;

enum CardsPhrase implements Phrase {
  CARDS("Story cards"),
  READ("Read {card}"),
  UNREAD("{card} not read after all"),
  STILL_SHORT("{count, plural, one {Card {cards} still needs a reader.} "
      + "other {Cards {cards} still need a reader.}}"),
  MANY_SHORT("{count} cards still need a reader."),
  ALL_READ("Every card has had its readers. Reading more is fine."),
  NOT_HERE("Card {card} does not lie on this table. Look for its number among the cards here."),
  NOT_AT_TABLE("You do not sit at this table. Only who sits here ticks off its cards.");

  private final String english;

  CardsPhrase(String english) {
    this.english = english;
  }

  @Override
  public String key() {
    return Phrase.keyOf("cards", this);
  }

  @Override
  public String english() {
    return english;
  }
}
