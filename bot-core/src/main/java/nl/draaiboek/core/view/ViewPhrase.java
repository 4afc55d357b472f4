package nl.draaiboek.core.view;

import nl.draaiboek.core.language.Phrase;

/** What is said about a session as a whole. */
public enum ViewPhrase implements Phrase {
  NOTE_IS_UP("It is up. You have {count}."),
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
  PAUSED(
      "The clock stands still. The facilitator goes on in a moment."),
  MORE(
      "More about this"),
  WE_ARE_READY(
      "We are ready"),
  NOT_READY_YET(
      "We are not ready yet"),
  CALL_FACILITATOR(
      "Call the facilitator");

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
