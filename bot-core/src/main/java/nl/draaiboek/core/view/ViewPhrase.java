package nl.draaiboek.core.view;

import nl.draaiboek.core.language.Phrase;

/** What is said about a session as a whole. */
public enum ViewPhrase implements Phrase {
  NOTE_IS_UP("It is up. You have {count}."),
  NOTE_IS_UP_UNSIGNED("It is up, without your name."),
  NOTE_CHANGED("Changed."),
  NOTE_TAKEN_BACK(
      "Taken back."),
  STEP_UNDONE("Taken back. The clock goes on as before."),
  ANNOUNCED(
      "Said in all rooms."),
  FACILITATOR_IS_CALLED("The facilitator knows and is coming."),
  LOBBY("The session starts soon. You are in."),
  LOBBY_WITH_TIME(
      "The session starts at {time}. You are in."),
  CHOOSE_TABLE(
      "Choose your table"),
  CHOOSE_TABLE_HELP(
      "Sit down at a table. Then you see here what to do."),
  TABLE(
      "Table {number}"),
  TABLE_WITH_PEOPLE(
      "Table {number} ({people, plural, =0 {empty} one {# person} other {# people}})"),
  OVER_TITLE(
      "The session is over"),
  OVER(
      "Thank you for taking part. The wrap-up is there when the facilitator publishes it."),
  OVER_PUBLISHED(
      "Thank you for taking part. The wrap-up is there."),
  MINUTES_LEFT(
      "{minutes, plural, one {# minute} other {# minutes}} left."),
  TIME_IS_UP(
      "Time is up. Finish your sentence."),
  ONESELF_ALONE(
      "Everyone does this alone, so you neither see it nor do it for somebody else. Who has no phone borrows one: open the link in a private window."),
  PAUSED(
      "The clock stands still. The facilitator goes on in a moment."),
  MORE(
      "More about this"),
  WE_ARE_READY(
      "We are ready"),
  NOT_READY_YET(
      "We are not ready yet"),
  CALL_FACILITATOR(
      "Call the facilitator"),
  AGREED_BEFORE("What we agreed on before"),
  AGREEMENT_BY("{words} (by {day})"),
  AGREEMENT_DONE("✓ {words}"),
  NOBODY_YET("Nobody yet"),
  DONE("Done"),
  NOT_DONE_YET("Not done yet"),
  HOMEWORK_FOR_TODAY("Homework for today"),
  DID_HOMEWORK("{people, plural, =0 {Nobody did it yet.} one {# person did it.} other {# people did it.}}"),
  I_DID_IT("I did it"),
  BROUGHT("{notes, plural, one {# note} other {# notes}} came along from before this session."),
  BROUGHT_BY_EACH(
      "{people, plural, one {# person finds their own answer} other {# people find their own answers}} "
          + "from home in the form. Others do not see it."),
  NOTHING_BROUGHT("Nothing came along for this part ({from}). People begin with nothing here.");

  private final String english;

  ViewPhrase(String english) {
    this.english = english;
  }

  @Override
  public String key() {
    return Phrase.keyOf("view", this);
  }

  @Override
  public String english() {
    return english;
  }
}
