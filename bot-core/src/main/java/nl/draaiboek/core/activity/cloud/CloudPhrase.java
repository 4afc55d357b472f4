package nl.draaiboek.core.activity.cloud;

import nl.draaiboek.core.language.Phrase;

enum CloudPhrase implements Phrase {
  WRITE("Give a word"),
  WRITE_MORE("Give another word"),
  WORDS("Your word; put a comma between several"),
  SEND("Add"),
  LEFT("You can give {left, plural, one {1 more word} other {# more words}}."),
  ENOUGH("You have given all your words. You can take one back."),
  MINE("Your words"),
  MINE_EMPTY("You have not given a word yet."),
  CLOUD("Our words"),
  EMPTY_CLOUD("No words yet."),
  ALL_WORDS("All words, to hide one if need be"),
  WITHDRAW("Take back"),
  CLOSE("Close the cloud"),
  OPEN("Let people add words again"),
  CLOSED("The cloud is closed."),

  EMPTY("There is no word in it yet. Write one."),
  TOO_LONG(
      "\"{word}\" is {over, plural, one {1 character} other {# characters}} too long. Say it in a word or two."),
  TOO_MANY(
      "That is {over, plural, one {1 word} other {# words}} more than you can give. Choose which ones matter most."),
  GONE("That word is not here any more."),
  NOT_YOURS("Somebody else gave this word. You can take back your own."),
  LEADERS_ONLY("Only who leads can do this.");

  private final String english;

  CloudPhrase(String english) {
    this.english = english;
  }

  @Override
  public String key() {
    return Phrase.keyOf("word-cloud", this);
  }

  @Override
  public String english() {
    return english;
  }
}
