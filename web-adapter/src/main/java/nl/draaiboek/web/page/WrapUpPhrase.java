package nl.draaiboek.web.page;

import nl.draaiboek.core.language.Phrase;

/** What the page of the wrap-up says. */
public enum WrapUpPhrase implements Phrase {
  WRAP_UP("Wrap-up"),
  FROM_TO("{from} to {to}"),
  WITH("Who was there"),
  NAMELESS("{count, plural, one {# person without a name} other {# people without a name}}"),
  AGENDA("The day"),
  BLOCK("Part"),
  PLANNED("Planned"),
  RAN("Ran"),
  DROPPED("skipped"),
  MINUTES("{minutes} min"),
  TABLE("Table {number}"),
  TOGETHER("Together"),
  NOTES("{sign} {kind}"),
  NO_TITLE("Group without a title"),
  IN_FULL("The notes in full"),
  NOTHING("Nothing was written here."),
  AGREEMENTS("What we agreed on"),
  EXPLAINED("{words} 💬 {why}"),
  NOBODY_YET("Nobody yet"),
  AGREED_BY("{words} (by {day})"),
  NEXT_TIME("We meet again: {day}, {from} to {until}"),
  LEFT_EARLY("Left earlier"),
  WISHES("{wishes, plural, one {One person} other {# people}} would like to be in contact with somebody. "
      + "{met, plural, =0 {No answer is known yet.} one {One wish came true.} other {# wishes came true.}}"),
  INTRODUCTION("Your introduction"),
  SAVE("Save"),
  PUBLISH("Publish to all who took part"),
  PUBLISHED("Published at {time}."),
  NOT_PUBLISHED("Only you see this. Look it over, then publish it."),
  HIDE("Hide"),
  CORRECT("Correct"),
  CORRECT_WORDS("This is how it reads in the wrap-up"),
  PARTS("What the wrap-up tells"),
  LEAVE_OUT("Leave out: {block}"),
  PUT_BACK("Put back: {block}"),
  PICTURES("Pictures"),
  ADD_PICTURE("Add a picture"),
  PICTURE_FILE("Picture (JPEG, PNG or GIF, at most 8 MB)"),
  ON_IT("What is on it? For who does not see the picture"),
  CAPTION("Words below it, if you like"),
  ADD("Add"),
  PICTURE_EARLIER("Earlier: {picture}"),
  PICTURE_LATER("Later: {picture}"),
  PICTURE_OUT("Take out: {picture}"),
  AS_PDF("To read and print (PDF)"),
  AS_WORD("To edit (Word)"),
  AS_SHEETS("All contributions (Excel)"),
  AS_MARKDOWN("As text (Markdown)"),
  AS_CSV("All notes (CSV)"),
  BACK("Back");

  private final String english;

  WrapUpPhrase(String english) {
    this.english = english;
  }

  @Override
  public String key() {
    return Phrase.keyOf("wrapup-page", this);
  }

  @Override
  public String english() {
    return english;
  }
}
