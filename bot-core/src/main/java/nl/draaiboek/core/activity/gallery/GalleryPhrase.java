package nl.draaiboek.core.activity.gallery;

import nl.draaiboek.core.language.Phrase;

enum GalleryPhrase implements Phrase {
  YOU_STAND("You stand at station {station}, with {people}. Read, and hang something beside it."),
  YOU_STAND_ALONE("You stand at station {station}. Read, and hang something beside it."),
  WALK("Groups walk clockwise, past what the others brought."),
  COLLECT("The walk is over. Collect what hangs beside your own."),
  COLLECT_ALL("The walk is over. Everybody collects what hangs beside their own."),
  NOTHING_HANGS("Nobody has brought anything yet."),
  NOTHING_HERE("Nothing hangs at this station. Talk about what you saw before."),
  NOBODY("Nobody is here yet."),
  STOP("Stop {stop} of {all}"),
  MOVE("Walk on clockwise: stop {stop} of {all}."),
  GROUP_AT("Station {station}"),
  NOBODY_THERE("nobody"),
  AND("{some}, {one}"),
  HANG("Hang something beside it"),
  ON("Beside what"),
  KIND("What is it"),
  TIP("Tip"),
  QUESTION("Question"),
  WORDS("Words"),
  SEND("Hang"),
  BROUGHT("Hangs here"),
  BESIDE("Beside “{words}”"),
  NONE_YET("Nothing hangs beside it yet"),
  TAKE_BACK("Take back"),
  NEXT("Walk on"),
  FINISH("End the walk"),
  NOT_YOURS("Only who takes part hangs something here."),
  NOT_THERE("Choose what hangs at a station where your group has been."),
  EMPTY("Write a tip or a question first."),
  TOO_LONG("It is too long by {over} characters."),
  WRITERS_ONLY("Only who wrote this can take it back."),
  LEADERS_ONLY("Only who leads lets the groups walk on.");

  private final String english;

  GalleryPhrase(String english) {
    this.english = english;
  }

  @Override
  public String key() {
    return Phrase.keyOf("gallery", this);
  }

  @Override
  public String english() {
    return english;
  }
}
