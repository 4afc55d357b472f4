package nl.draaiboek.core.activity.agree;

import nl.draaiboek.core.language.Phrase;

enum AgreePhrase implements Phrase {
  TITLE("What do we agree on?"),
  ADD("Write an agreement down"),
  WHAT("What will be done?"),
  WHO("Who sees to it?"),
  ME("I do"),
  NOBODY("Nobody yet"),
  WHEN("By when?"),
  NEXT_MEETING("before the next meeting"),
  WEEK("within a week"),
  TWO_WEEKS("within two weeks"),
  MONTH("within a month"),
  SAVE("We agree"),
  WORDS_UNTIL("{words} ({until})"),
  TAKE_BACK("Take away"),
  EMPTY("There is no agreement here yet. Write what will be done."),
  TOO_LONG(
      "That is {over, plural, one {# character} other {# characters}} too long. Say in one sentence what will be done."),
  TOO_MANY("There are {most} agreements already. Take one away that matters less."),
  NO_SUCH_PERSON("This person is not here. Choose somebody from the list."),
  NOT_YOURS("Somebody else wrote this agreement down. Ask them, or who leads.");

  private final String english;

  AgreePhrase(String english) {
    this.english = english;
  }

  @Override
  public String key() {
    return Phrase.keyOf("agreements", this);
  }

  @Override
  public String english() {
    return english;
  }
}
