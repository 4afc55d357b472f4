package nl.draaiboek.web.network;

import nl.draaiboek.core.language.Phrase;

/** What the page of one meeting says to who prepares it. */
public enum MeetingPhrase implements Phrase {
  TITLE("Meeting {number}: {day}"),
  WHO_COMES("Who comes"),
  COMING("Coming"),
  LATE("Coming later"),
  MAYBE("Perhaps"),
  NOT_COMING("Cannot come"),
  WAYS("By which way"),
  WAY_UNSAID("Did not say how"),
  SILENT("Not answered yet"),
  DESCRIBE("What people read"),
  LINK("Link, if it is online"),
  AIMS("What for?"),
  MATERIALS("What to bring along?"),
  HOMEWORK("Homework"),
  ANSWERS("{count, plural, =0 {no answers yet} one {# answer} other {# answers}}"),
  PRIVATE("Each answer is seen by its writer and the facilitators."),
  SHARED("Everyone in the network sees the answers."),
  WITHDRAW("Take it back"),
  GIVE("Give homework"),
  QUESTION("Question or task"),
  FORM("What is the answer?"),
  FORM_TEXT("A text"),
  FORM_TOP_3("A top 3"),
  FORM_LINK("A link"),
  FORM_PICTURE("A picture"),
  FORM_DONE("Only that it is done"),
  TURN("When?"),
  TURN_BEFORE("Before this meeting"),
  TURN_AFTER("After this meeting, before the next"),
  SHARE("Everyone sees the answers"),
  GIVE_IT("Give it"),
  TASKS("To prepare and agreed"),
  ADD_TASK("Add a task"),
  WHAT("What?"),
  OWNER("Who?"),
  DUE("Last day"),
  KIND("What kind?"),
  KIND_PREPARATION("Preparation"),
  KIND_AGREEMENT("Agreement"),
  ADD("Add"),
  BRIEFING("The briefing as it looks now"),
  BRIEFING_ON("It goes out on {day}."),
  SCRIPT("Script"),
  CHOOSE("Choose"),
  MOVE("Move the meeting"),
  DATE("Day"),
  MOVE_HELP("Everyone who was told of the meeting is told the new day."),
  MOVE_IT("Move it"),
  CANCEL("Cancel the meeting"),
  CANCEL_HELP("Everyone who was told of the meeting is told that it is off. This cannot be undone."),
  CANCEL_WHY("Why? They read this too. You can leave it empty."),
  CANCEL_SURE("Yes, it is off"),
  CANCEL_IT("Cancel it"),
  OPEN("Open this session"),
  OPEN_EARLY("It is not the day yet. The meeting counts as held once you open it."),
  ENTER("Go into the session"),
  NEEDS_SCRIPT("Choose a script to open this meeting as a session."),
  FILE("As a file for a calendar");

  private final String english;

  MeetingPhrase(String english) {
    this.english = english;
  }

  @Override
  public String key() {
    return Phrase.keyOf("network-meeting", this);
  }

  @Override
  public String english() {
    return english;
  }
}
