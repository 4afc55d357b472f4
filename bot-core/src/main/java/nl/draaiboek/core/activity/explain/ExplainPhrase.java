package nl.draaiboek.core.activity.explain;

import nl.draaiboek.core.language.Phrase;

enum ExplainPhrase implements Phrase {
  QUESTIONS("Questions to the facilitator"),
  ASK("Ask a question"),
  YOUR_QUESTION("Your question"),
  SEND(
      "Send"),
  ANSWERED("Answered"),
  TAKE_BACK("Take back"),
  EMPTY(
      "There is no question here yet. Write what you would like to know."),
  TOO_LONG(
      "Your question is {over, plural, one {# character} other {# characters}} too long. Keep the heart of it; the rest you can say."),
  NO_SUCH_QUESTION(
      "This question is not open any more."),
  LEADERS_ONLY(
      "Only who leads can tick off a question. You can take back your own.");

  private final String english;

  ExplainPhrase(String english) {
    this.english = english;
  }

  @Override
  public String key() {
    return Phrase.keyOf("explain", this);
  }

  @Override
  public String english() {
    return english;
  }
}
