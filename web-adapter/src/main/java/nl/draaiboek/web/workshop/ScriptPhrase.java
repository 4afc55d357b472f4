package nl.draaiboek.web.workshop;

import nl.draaiboek.core.language.Phrase;

/** What the pages of scripts say. */
public enum ScriptPhrase implements Phrase {
  LIST("Scripts"),
  LIST_HELP("Look at a script, or make it your own: change the order, the minutes and the words."),
  LIST_LINK("Look at the scripts, or make one your own"),
  TO_LIST("All scripts"),
  OPEN("Open a session with it"),
  PRINT("Print it (PDF)"),
  FILES("Take its files along (ZIP)"),
  KEPT("Your version is kept. You can open a session with it now."),
  DAY("The day"),
  FROM_TO("{from} to {until}, {minutes} minutes"),
  BEGINS("The day begins at"),
  BEGINS_HINT("Only for this page and for the print."),
  COUNT("Work out the times"),
  BEFORE("Before it begins"),
  MINUTES_OF("Minutes of “{block}”"),
  HOW("How it goes"),
  EARLIER_OF("Put “{block}” earlier"),
  LATER_OF("Put “{block}” later"),
  GRIP("Drag to another place"),
  FREE("{minutes, plural, one {1 minute} other {# minutes}} in which nothing is planned"),
  OVER("What goes before it lasts {minutes, plural, one {1 minute} other {# minutes}} longer"),
  NO_PAUSE("People go on for {minutes} minutes without a break. Plan one within 90 minutes."),
  TOGETHER("All together"),
  AT_TABLES("At tables"),
  MORE("Words and more"),
  TITLE("Title"),
  ABOUT("What it is for"),
  INSTRUCTION("What people read"),
  INSTRUCTION_OF("What people read with “{option}”"),
  PROMPT("Question or task"),
  KIND("Name of a kind of note"),
  TEXT("Text"),
  FACILITATOR("Notes for who leads"),
  MATERIALS("What has to be there"),
  WHY("Why: for who reads on"),
  START("Fixed start"),
  START_HINT("Leave it empty to begin when the block before it ends."),
  DROP("Leave this block out"),
  DROPPED("left out"),
  WHOLE("The session as a whole"),
  AIMS("Aims"),
  SIGNS("It worked if"),
  HOMEWORK_BEFORE("Homework before"),
  HOMEWORK_AFTER("Homework after"),
  DEBRIEF("To talk over afterwards"),
  KEEP_TITLE("Keep it"),
  LANGUAGE("You change the English words. Words in other languages stay."),
  NEW_TITLE("Title of your version"),
  NEW_TITLE_HINT("The script that you began with stays as it is."),
  KEEP_NEW("Keep as a version of its own"),
  KEEP("Keep the changes"),
  TAKE_AWAY("Take this version away"),
  TAKE_AWAY_HELP("Sessions that were opened with it go on. What you take away does not come back."),
  TAKE_AWAY_NOW("Take it away for good"),
  MINUTES_BETWEEN("“{block}” lasts 0 to {most} minutes. Choose a number in between."),
  TIME_UNREADABLE("“{typed}” is no time. Write it like this: 10:00.");

  private final String english;

  ScriptPhrase(String english) {
    this.english = english;
  }

  @Override
  public String key() {
    return Phrase.keyOf("script-page", this);
  }

  @Override
  public String english() {
    return english;
  }
}
