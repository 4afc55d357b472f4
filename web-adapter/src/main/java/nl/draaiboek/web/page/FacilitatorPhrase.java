package nl.draaiboek.web.page;

import nl.draaiboek.core.language.Phrase;

/** What the facilitator's page says. */
public enum FacilitatorPhrase implements Phrase {
  DAY("The day"),
  ENDS_AS_PLANNED("Ends {time}, as planned"),
  ENDS_LATER("Ends {time}, planned {planned}"),
  PLANNED_RAN("{planned} planned, {ran} ran"),
  SLACK_TAKES("takes {minutes}"),
  DROPPED("skipped"),
  NOW_TOGETHER("Now · all together"),
  NOW_AT_TABLES("Now · at the tables"),
  BEFORE_START("Before the start"),
  CLOSED("The session is over"),
  CLOSED_HELP("Look over the wrap-up, write an introduction, and publish it to all who took part."),
  TO_WRAP_UP("To the wrap-up"),
  NEXT_IS("After this: {title}"),
  ON_TIME("On time."),
  AHEAD("{minutes, plural, one {# minute} other {# minutes}} ahead."),
  BEHIND("{minutes, plural, one {# minute} other {# minutes}} behind."),
  SLACK_COVERS("The slack covers that."),
  DAY_ENDS("The day will end at {time}."),
  PAUSED("The clock stands still."),
  TIME_UP("Time is up."),
  START("Start: {title}"),
  NEXT("Next block"),
  PLUS("+{minutes} min"),
  PAUSE("Pause"),
  RESUME("Go on"),
  UNDO("Take back"),
  SECONDS_LEFT("{seconds} s left"),
  BACK("Back one block"),
  OPEN_BOARD("Open the board"),
  MORE_STEPS("More steps"),
  CHOICES("How the blocks go"),
  CHOOSE("We do it this way"),
  JUMP("Go to this block"),
  JUMP_TO("Block"),
  SKIP("Skip this block"),
  CLOSE("Close the session"),
  CLOSE_SURE("Everybody goes to the end page. Nothing is lost."),
  CLOSE_NOW("Yes, close it"),
  CALL("Table {number} asks for you."),
  CALL_PLENARY("Someone asks for you."),
  ANSWER_CALL("I am coming"),
  SHORTEN("{title}: {minutes, plural, one {# minute} other {# minutes}} shorter"),
  OFFERS("This would make the day end in time:"),
  CARDS_WAIT("These cards still need a reader at table {number}: {cards}."),
  NOTES_FOR_YOU("For you, in this block"),
  MATERIALS("What must be there"),
  TABLES(
      "{tables, plural, one {# table} other {# tables}}, {people, plural, one {# person} other {# people}}"),
  COLUMN_TABLE("Table"),
  COLUMN_PEOPLE("People"),
  COLUMN_WAITING("Still to come"),
  COLUMN_CARDS("Cards to go"),
  COLUMN_READY("Ready"),
  COUNT_NOTES("notes"),
  COUNT_DONE("done"),
  COUNT_HUNG("on the sheet"),
  COUNT_GROUPS("groups"),
  COUNT_QUESTIONS("questions"),
  COUNT_ANSWERS("answers"),
  COUNT_CHOSEN("chosen, of {all}"),
  READY("ready"),
  BUSY("busy"),
  AHEAD_IN("now: {title}"),
  NEXT_FOR_TABLE("This table goes on"),
  NAMELESS("{count, plural, one {# without a name} other {# without a name}}"),
  PEOPLE("People"),
  MOVE("Move"),
  MOVE_TO("To table"),
  REMOVE("Send away"),
  ROLE("Role"),
  CHANGE_ROLE("Change"),
  ROLE_PARTICIPANT("participant"),
  ROLE_TABLE_FACILITATOR("table facilitator"),
  ROLE_FACILITATOR("facilitator"),
  SPREAD("Spread people without a table"),
  MERGE("Make two tables one"),
  MERGE_FROM("Table"),
  MERGE_INTO("joins table"),
  MERGE_NOW("Make one table"),
  ANNOUNCE("Say something to all"),
  ANNOUNCE_WORDS("What you want to say"),
  SEND("Send"),
  SHARE("Let people in"),
  JOIN_LINK("Link for participants"),
  CODE("Spoken code"),
  FACILITATOR_LINK("Link for a second facilitator (keep it to yourselves)"),
  OTHER_CHAT("Bring this session into another chat"),
  OTHER_CHAT_TITLE("To another chat"),
  TO_DAY("Back to the day"),
  TABLE_LINK("Link for table facilitators"),
  QR("QR code of the link for participants"),
  LOCK("Close the door"),
  UNLOCK("Open the door"),
  IS_LOCKED("The door is closed: nobody new comes in."),
  SETUP("Set-up"),
  LOOK_INTO("Look into a room"),
  LOOK_HELP("Here you see what they see. You can write for someone without a phone, and hide a note."),
  HIDDEN("Hidden"),
  WRITE_FOR("You write for:");

  private final String english;

  FacilitatorPhrase(String english) {
    this.english = english;
  }

  @Override
  public String key() {
    return Phrase.keyOf("facilitator", this);
  }

  @Override
  public String english() {
    return english;
  }
}
