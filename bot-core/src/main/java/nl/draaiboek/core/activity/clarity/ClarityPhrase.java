package nl.draaiboek.core.activity.clarity;

import nl.draaiboek.core.language.Phrase;

enum ClarityPhrase implements Phrase {
  START("Write your sentence, or take one that is there."),
  HOW("Read the sentence. Is a word unclear? Mark it, or write the sentence anew. Is all of it clear? Say so."),
  IS_CLEAR("The sentence is clear to everyone."),
  IS_SETTLED("This is the sentence. Who writes it anew opens it again."),
  SENTENCE("Our sentence"),
  NOTHING_YET("There is no sentence yet."),
  TO_TAKE("To start from"),
  TAKE("Take this one"),
  UNCLEAR_TO("unclear to {people, plural, one {# person} other {# people}}"),
  CLEAR_TO("Clear to {clear} of {all}."),
  CLEAR("It is clear to me"),
  SETTLE("This is our sentence"),
  UNMARK("No longer unclear: {word}"),
  MARK("Mark an unclear word"),
  WORD("Which word is unclear?"),
  MARK_IT("Mark"),
  WRITE("Write the sentence"),
  REWRITE("Write it anew"),
  WORDS("The sentence"),
  SEND("Send"),
  OTHERS("Other versions"),
  NO_OTHERS("There are no other versions."),

  EMPTY("There is no sentence here yet. Write one."),
  TOO_LONG(
      "That is {over, plural, one {# character} other {# characters}} too long. One sentence is enough."),
  NO_SENTENCE("There is no sentence yet. Write one first."),
  NO_SUCH_WORD("This word is not in the sentence. Choose or type a word as it stands there."),
  NO_SUCH_VERSION("This sentence is not there any more. Look at the list as it is now."),
  LEADERS_ONLY("Only who leads can settle the sentence.");

  private final String english;

  ClarityPhrase(String english) {
    this.english = english;
  }

  @Override
  public String key() {
    return Phrase.keyOf("clarity", this);
  }

  @Override
  public String english() {
    return english;
  }
}
