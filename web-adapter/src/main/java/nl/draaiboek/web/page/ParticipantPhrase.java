package nl.draaiboek.web.page;

import nl.draaiboek.core.language.Phrase;

/** What the participant's page says around the card. */
public enum ParticipantPhrase implements Phrase {
  WELCOME("You are in"), //
  WAIT_FOR_START("The facilitator starts soon. You need not do anything."), //
  CHOOSE_TABLE("Choose a table"), //
  CHOOSE_TABLE_HINT("Sit where you like. Someone without a table gets one at the start."), //
  CHANGE_TABLE("Sit at another table"), //
  WHO_IS_HERE("Who is here"), //
  TABLE("Table {number}"), //
  NO_TABLE("No table yet"), //
  SEATED("{count, plural, =0 {nobody yet} one {# person} other {# people}}"), //
  PAUSED("The clock stands still. You can go on writing."), //
  TIME_IS_UP("Time is up. Finish your sentence."), //
  ENDED("That was it. Thank you for being here."), //
  WRAP_UP_COMES("The facilitator makes the wrap-up. It appears here."), //
  READ_WRAP_UP("Read the wrap-up"), //
  MY_CORNER("More"), //
  OTHER_DEVICE("Go on with another device"), //
  OTHER_DEVICE_HINT("Open this link there. Keep it to yourself: with it you are you."); //

  private final String english;

  ParticipantPhrase(String english) {
    this.english = english;
  }

  @Override
  public String key() {
    return Phrase.keyOf("participant", this);
  }

  @Override
  public String english() {
    return english;
  }
}
