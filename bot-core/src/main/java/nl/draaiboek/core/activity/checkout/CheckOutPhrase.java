package nl.draaiboek.core.activity.checkout;

import nl.draaiboek.core.language.Phrase;

enum CheckOutPhrase implements Phrase {
  ANSWER("Answer"),
  ANSWER_IN_CONFIDENCE("Answer (only whom you mean is asked, afterwards)"),
  CHANGE(
      "Change your answer"),
  SEND("Send"),
  WITHDRAW("Take back"),
  YOUR_ANSWER(
      "Your answer"),
  STORY_NUMBER("Number of the story"),
  NOTE_NUMBER("Or: number of a note"),
  WHOM("Or: somebody who is here"),
  NOBODY_NAMED("Nobody by name"),
  WHY_CONTACT(
      "What would you like to talk about? (not needed)"),

  GROUP("What, with whom, what do you bring and what do you take?"),
  JOIN("I join"),
  LEAVE("I do not join"),

  HIDE("Hide"),
  SHOW("Show again"),
  HIDDEN("(hidden by the facilitator) {words}"),
  LEADERS_ONLY("Only who leads can hide an answer. You can take back your own."),
  NO_SUCH_ANSWER("This answer is not there any more. Look at the list as it is now."),

  STORY("Story {card}"),
  NOTE("Note {note}"),
  ABOUT_AND_WORDS("{about}: {words}"),

  EMPTY("There is no answer here yet. One sentence is enough."),

  GROUP_EMPTY("There is no group here yet. Write what you want to learn, and with whom."),

  WHICH_STORY("With whom? Give the number of a story or of a note, or choose somebody."),
  NOT_HERE("This person is not here. Choose somebody from the list."),
  NO_SUCH_NOTE("There is no such note of somebody else, or it bears no name. Look at its number."),

  NO_SUCH_STORY("There is no story {card}. The stories have the numbers 1 to {count}."),

  TOO_LONG(
      "Your answer is {over, plural, one {# character} other {# characters}} too long. Keep the heart of it."),

  NO_SUCH_QUESTION("This question is not asked here. Press a button on the card."),

  NO_SUCH_GROUP("This group is not there any more. Look at the list as it is now."),

  YOUR_OWN_GROUP("You start this group, so you are in it already.");

  private final String english;

  CheckOutPhrase(String english) {
    this.english = english;
  }

  @Override
  public String key() {
    return Phrase.keyOf("check-out", this);
  }

  @Override
  public String english() {
    return english;
  }
}
