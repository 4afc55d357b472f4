package nl.draaiboek.core.activity.marketplace;

import nl.draaiboek.core.language.Phrase;

enum MarketPhrase implements Phrase {
  GO_PAST("Go past the ideas. Can you tell about one, do you know somebody, or will you help?"),
  NO_IDEAS("There are no ideas on the market yet."),
  OFFER("Join in with this idea"),
  HOW("What can you do"),
  I_AM("I can tell about it myself"),
  I_KNOW("I know somebody who can"),
  I_HELP("I help to organise it"),
  WAY_AND_WORDS("{way}: {words}"),
  WORDS("What or who (you may leave this out)"),
  SEND("Join in"),
  TAKE_BACK("Take back"),
  NOT_YOURS("Only who is in this session joins in with an idea."),
  NO_IDEA("This idea is not on the market, or not any more. Choose another."),
  NO_WAY("Choose what you can do: tell about it, name somebody, or help."),
  TOO_LONG("It is too long by {over} characters.");

  private final String english;

  MarketPhrase(String english) {
    this.english = english;
  }

  @Override
  public String key() {
    return Phrase.keyOf("marketplace", this);
  }

  @Override
  public String english() {
    return english;
  }
}
