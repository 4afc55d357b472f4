package nl.draaiboek.core.activity.drawing;

import nl.draaiboek.core.language.Phrase;

enum DrawingPhrase implements Phrase {
  DRAW("Draw your answer"),
  STILL("Still draw: {question}"),
  HOW("A minute is enough, and it need not be beautiful. Who would rather not draw describes it in words."),
  PICTURE("Your drawing"),
  WORDS("In words: what can be seen, or what you would draw (may be empty)"),
  SEND("Send the drawing"),
  MINE("Your drawings"),
  MINE_EMPTY("You have not sent a drawing yet."),
  SENT("{sent} of {all} have sent a drawing. They are shown later."),
  LOOKING("Drawing {at} of {all}"),
  NONE_YET("No drawings yet."),
  TAKE_AWAY("Take away"),
  NEXT_QUESTION("On to the next question"),
  SHOW("Show them one after another"),
  NEXT("Next drawing"),
  HANG("Hang them all up"),
  BACK("Back"),
  EMPTY("There is no drawing and there are no words yet. Draw something, or describe it."),
  TOO_LONG("This is {over, plural, one {# character} other {# characters}} too long. Say it shorter."),
  NOT_YET("This question has not been asked yet."),
  NOT_YOURS("This is somebody else's drawing."),
  LEADERS_ONLY("Only who leads goes on or back."),
  NOTHING_BEFORE("This is the first question.");

  private final String english;

  DrawingPhrase(String english) {
    this.english = english;
  }

  @Override
  public String key() {
    return Phrase.keyOf("drawing", this);
  }

  @Override
  public String english() {
    return english;
  }
}
