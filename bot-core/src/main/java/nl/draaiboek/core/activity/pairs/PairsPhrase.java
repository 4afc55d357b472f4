package nl.draaiboek.core.activity.pairs;

import nl.draaiboek.core.language.Phrase;

enum PairsPhrase implements Phrase {
  TWO("{one} and {other}"),
  THREE("{one}, {two} and {three}"),
  YOU_WITH("You talk with {who}. You are pair {number}."),
  YOU_WAIT("You have no partner yet. Who comes in next will join you."),
  TALK("Find your partner. Your own page says who it is."),
  PAIR("Pair {number}"),
  NOBODY("Nobody is here yet."),
  ROUND("Round {round} of {all}"),
  ROUND_BEGINS("Round {round} of {all}: change partners. Your own page says with whom you talk now."),
  NEXT("Everyone changes partners"),
  FINISH("End the last round"),
  AGAIN("One more round"),
  OVER("All rounds are done. Thank your partner and come back together."),
  LEADERS_ONLY("Only who leads can let everyone change partners.");

  private final String english;

  PairsPhrase(String english) {
    this.english = english;
  }

  @Override
  public String key() {
    return Phrase.keyOf("pairs", this);
  }

  @Override
  public String english() {
    return english;
  }
}
