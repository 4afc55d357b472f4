package nl.draaiboek.core.activity.vote;

import nl.draaiboek.core.language.Phrase;

enum VotePhrase implements Phrase {
  TITLE("Put your {dots, plural, one {dot} other {# dots}}"),
  RESULT("Result"),
  NO_CANDIDATES(
      "There is nothing to vote on yet."),
  PLACE("Put a dot"),
  TAKE_BACK("Take a dot back"),
  CLOSE(
      "Close the vote"),
  REOPEN("Open the vote again"),

  STACKABLE("You may put several dots on one note."),
  ONE_EACH("At most one dot on a note."),

  DONE("{done} of {all} have put all their dots."),

  WINNERS("At the top: {count, plural, one {# note} other {# notes}}. Equal totals share a place."),

  SMALL_GROUP("You are with few. The result is shown all the same, so others may guess who voted what."),

  LARGE_GROUP("Your vote is secret. If fewer than five people vote, the result is not shown."),

  WITHHELD("Fewer than five people voted. The result is not shown, so that the vote stays secret."),

  NO_DOTS("Nobody put a dot."),

  NO_DOTS_LEFT(
      "You have put {dots, plural, one {your dot} other {all # dots}}. Take one back to put it somewhere else."),

  ONE_DOT_EACH("Your dot is on note {note} already. Here each dot goes on another note."),

  NO_SUCH_CANDIDATE("This note cannot be voted on any more. Choose one from the list."),

  NO_DOT_HERE("You have no dot on note {note}."),

  CLOSED("The vote is closed. Who leads can open it again."),

  TIME_UP("The time is up, so the vote is closed. Who leads can add a few minutes."),

  SEALED(
      "This vote is over for good. Nobody can tell any more who put which dot, so nothing can be changed."),

  NO_VOTE("You lead this session, so you have no dots. The participants vote."),

  LEADERS_ONLY("Only who leads can close or open the vote.");

  private final String english;

  VotePhrase(String english) {
    this.english = english;
  }

  @Override
  public String key() {
    return Phrase.keyOf("vote", this);
  }

  @Override
  public String english() {
    return english;
  }
}
