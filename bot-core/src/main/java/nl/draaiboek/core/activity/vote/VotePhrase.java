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
  NO_COINS("Nobody put a coin in a jar."),

  NO_DOTS_LEFT(
      "You have put {dots, plural, one {your dot} other {all # dots}}. Take one back to put it somewhere else."),

  ONE_DOT_EACH("Your dot is on note {note} already. Here each dot goes on another note."),

  NO_SUCH_CANDIDATE("This note cannot be voted on any more. Choose one from the list."),

  NO_DOT_HERE("You have no dot on note {note}."),
  NO_COIN_HERE("You have no coin in the jar of note {note}."),

  CLOSED("The vote is closed. Who leads can open it again."),

  TIME_UP("The time is up, so the vote is closed. Who leads can add a few minutes."),

  SEALED(
      "This vote is over for good. Nobody can tell any more who put which dot, so nothing can be changed."),

  NO_VOTE("You lead this session, so you do not vote. The participants vote."),

  NUMBERS_TITLE("Write {dots, plural, one {your number} other {your # numbers}}"),
  NUMBERS_RULE("Write the numbers of your choices. Nobody sees who voted before the vote is closed."),
  NUMBERS_LABEL("Numbers, with a space between, such as 3 5 5"),
  NUMBERS_SEND("Hand in my numbers"),
  NUMBERS_CHANGE("Change my numbers"),
  YOUR_NUMBERS("You handed in: {numbers}. You can still change it."),
  NUMBERED_NOTE("{number}. {words}"),
  NOT_A_NUMBER(
      "\"{text}\" is not a number. Nothing was counted. Write numbers from the list, such as 3 5 5."),
  NO_SUCH_NUMBER(
      "There is no {number} in the list. Nothing was counted. Look at the numbers and send all again."),
  NUMBER_TWICE("You wrote {number} twice. Nothing was counted. Here each number can be there once."),
  TOO_MANY_NUMBERS(
      "You wrote {count} numbers and you have {dots}. Nothing was counted. Send at most {dots}."),
  NO_NUMBER_YET("Write at least one number from the list."),
  WRITE_NUMBERS("In this vote you write numbers. Open the form and hand them in together."),
  NO_NUMBERS("In this vote you write no numbers. Choose from the list."),

  COINS_TITLE("Divide your {dots, plural, one {coin} other {# coins}}"),
  COINS_RULE("Each idea has a jar. You may put several coins in one jar."),
  COINS_MOST("Each idea has a jar. Put at most {most, plural, one {one coin} other {# coins}} in one jar."),
  PUT_COIN("Put a coin in this jar"),
  TAKE_COIN("Take a coin out"),
  NO_COINS_LEFT("All your coins are in jars. Take one out to put it somewhere else."),
  JAR_FULL(
      "You put {most, plural, one {one coin} other {# coins}} in this jar. That is the most here. Choose another jar."),
  COINS_DONE("{done} of {all} have divided all their coins."),

  EXPLAIN_TITLE("What do you mean by \"{words}\"?"),
  EXPLAIN_FOR("Explain \"{words}\" in the writer's place"),
  EXPLAIN_LABEL("Explain it in two or three sentences"),
  EXPLAIN_SEND("Send my explanation"),
  EXPLAIN_WAITS(
      "{count, plural, one {One choice waits} other {# choices wait}} for a short explanation by who wrote it."),
  EXPLAINED("{words} 💬 {why}"),
  NOT_ASKED("No explanation is asked of this note. Look at the result again."),
  OTHER_EXPLAINS("Somebody else explains this note: who wrote it, or who did so already."),
  TOO_LONG("Keep it short: at most {most} characters."),
  EMPTY("Write a sentence first."),

  COMPARED("Compared with the earlier vote: {rose} rose, {fell} fell."),
  NOT_COMPARED("The earlier vote left no result to compare with."),
  WAS_AND_IS("from {was} to {now}"),

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
