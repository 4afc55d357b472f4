package nl.draaiboek.core.activity.privatepage;

import nl.draaiboek.core.language.Phrase;

enum PagePhrase implements Phrase {
  ALONE(
      "Write what you want to keep for the next meeting. Only you read it; who leads does not see it either."),
  EARLIER("You wrote at an earlier meeting: {words}"),
  WRITE("My private page"),
  MINE("My private page: you can still change it"),
  LABEL("For me alone"),
  KEEP("Keep it for me"),
  EMPTY("There is nothing to keep yet. Write something, or leave it."),
  NOT_HERE("This page belongs to people in this room. Come in first."),
  TOO_LONG("Your page is {over, plural, one {# character} other {# characters}} too long. Make it shorter.");

  private final String english;

  PagePhrase(String english) {
    this.english = english;
  }

  @Override
  public String key() {
    return Phrase.keyOf("private-page", this);
  }

  @Override
  public String english() {
    return english;
  }
}
