package nl.draaiboek.core.talk;

import nl.draaiboek.core.language.Phrase;

/** What is said to who typed something. */
public enum TalkPhrase implements Phrase {
  WHICH_CARD("Which card is this about? Send the number."),
  WHICH_NUMBER("{what}: which number? Send it."),
  NUMBER_OUT_OF_RANGE("The numbers here are {min} to {max}. Which one is it? Send the number."),
  WHICH_KIND("Which kind is this? Choose: {kinds}."),
  KIND("{sign} {name}"),
  DID_YOU_MEAN("Do you mean: {what}?"),
  SURE_TO_SEND("Shall I send this in with \"{what}\"?"),
  SURE_TO_STOP("Shall I close the session? Nobody can write after that."),
  SURE_TO_MOVE("You sit at {table}. Do you want to go to {other}?"),
  SURE_MORE_TIME("Do you mean: {minutes, plural, one {# minute} other {# minutes}} more?"),
  YES("Yes"),
  LEFT_AS_IT_IS("Left as it is."),
  NOTHING_ASKED("I do not remember what this was about. Type it once more."),
  NOT_NOW("That is not possible now. Now it is: {now}. Send \"help\" to see what you can do."),
  NOT_UNDERSTOOD("I do not understand this. Send \"help\" to see what you can do now."),
  WHICH_TO_ANSWER("What does this belong to? Put the number and a colon in front: {names}."),
  NO_CARDS("You have no story cards now."),
  ANONYMOUS_BY_BUTTON(
      "These notes are anonymous, and what you type stands beside your name. So nothing is stored of it. Use the button instead."),
  NO_NOTES("You have not written a note yet."),
  NO_SUCH_NOTE("There is no note {note}."),
  GIVE_A_NUMBER("Put a number behind it, for example: {example}"),
  NO_WORDS("Put the new words behind it, for example: {example}"),
  WHERE("Where does it hang? Write for example: {example}"),
  CARD_NOT_HERE("Card {card} is not among your table''s cards."),
  CARD_IS_READ("Card {card} is ticked off as read."),
  CARD_IS_NOT_READ("Card {card} is not ticked off."),
  VOTE_IS_CLOSED("The vote is closed."),
  NO_DOTS_TO_GIVE("You have no dots in this vote."),
  NOT_ON_BALLOT("Note {note} is not in this vote. Nothing has changed."),
  TOO_FEW_DOTS("You have {left, plural, =0 {no dots} one {# dot} other {# dots}} left. Nothing has changed."),
  DOT_IS_THERE("Your dot is on note {note} already. Here each dot goes on another note."),
  TOO_FEW_DOTS_THERE("You have {yours, plural, =0 {no dots} one {# dot} other {# dots}} on note {note}."
      + " Nothing has changed."),
  STARTED_ALREADY("The session has started. Go on to the next part?"),

  IT_IS("It is {now}."),
  IT_IS_IN("It is {now}. {block} lasts until {end}: {left, plural, =0 {the time is up} "
      + "one {# more minute} other {# more minutes}}."),
  IT_IS_PAUSED("It is {now}. The clock stands still; {block} has "
      + "{left, plural, one {# minute} other {# minutes}} left."),
  IT_IS_BEFORE("It is {now}. The session starts at {start}."),

  MY_NOTES("Your notes"),
  MY_CARDS("Your cards"),
  STATUS("How it goes"),
  BEHIND("{minutes, plural, one {# minute} other {# minutes}} behind; the day ends at {end}."),
  ON_TIME("On time; the day ends at {end}."),
  TABLE_READY("ready"),
  TABLE_BUSY("busy"),
  TABLE_CALLS("asks for you"),
  TABLE("{table}"),
  NUMBERED("{number}. {name}"),
  STILL_WITHOUT("Nothing yet from: {people}."),

  HELP("What you can do now"),
  HELP_NOTE("Write a note: {example}"),
  HELP_MEND("Change or withdraw a note of yours: {change} or {withdraw}"),
  HELP_PLACE("Hang up a note: {example}"),
  HELP_VOTE("Vote: {example}. Take a dot back: {back}"),
  HELP_READ("Tick off a card you read: {example}"),
  HELP_ANSWER("Write something, for example: {example}"),
  HELP_ONE_ANSWER("Send your answer to: {name}"),
  HELP_TABLE("Choose your table: {example}"),
  HELP_READY("Your table is ready: {ready}. Not yet: {notReady}"),
  HELP_ALWAYS("At any time: {commands}."),
  HELP_LEAD("You lead: {commands}."),
  HELP_NETWORK("About your network, between meetings: network help"),
  HELP_NOTHING("Nothing to do now. Look and listen."),

  EXAMPLE_NOTE("{colour} {card} neighbours cook together"),
  EXAMPLE_NOTE_WITHOUT_CARD("{colour}: neighbours cook together"),
  EXAMPLE_PLAIN_NOTE("neighbours cook together"),
  EXAMPLE_WORDS("{name}: ..."),
  EXAMPLE_EDIT("change #{note} the new words"),
  EXAMPLE_WITHDRAW("withdraw #{note}"),
  EXAMPLE_PLACE("place #{note} top right"),
  EXAMPLE_HANG("place #{note}"),
  EXAMPLE_VOTE("vote #{note}"),
  EXAMPLE_TAKE_BACK("vote back #{note}"),
  EXAMPLE_CHOOSE("choose #{note}"),
  EXAMPLE_AGREE("agree with #{note}"),
  EXAMPLE_READ("read {card}"),
  EXAMPLE_UNREAD("not read {card}"),
  EXAMPLE_TABLE("table {number}"),
  SAY_READY("ready"),
  SAY_NOT_READY("not yet"),
  SAY_CALL("call facilitator"),
  SAY_HELP("help"),
  SAY_TIME("what time"),
  SAY_MY_NOTES("my notes"),
  SAY_MY_DATA("my data"),
  SAY_FORGET_ME("forget me"),
  SAY_MY_CARDS("my cards"),
  SAY_STATUS("status"),
  SAY_START("start"),
  SAY_NEXT("next"),
  SAY_BACK("back"),
  SAY_PAUSE("pause"),
  SAY_RESUME("go on"),
  SAY_SKIP("skip"),
  SAY_UNDO("undo"),
  SAY_STOP("stop"),
  SAY_MORE("+5"),
  YELLOW("yellow"),
  GREEN("green"),
  BLUE("blue"),
  PINK("pink");

  private final String english;

  TalkPhrase(String english) {
    this.english = english;
  }

  @Override
  public String key() {
    return Phrase.keyOf("talk", this);
  }

  @Override
  public String english() {
    return english;
  }
}
