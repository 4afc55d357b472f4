package nl.draaiboek.web.entry;

import nl.draaiboek.core.language.Phrase;

/** What the page for opening a session says. */
public enum OpenPhrase implements Phrase {
  TITLE("Open a session"),
  HELP("Choose a script. You can change all but the script until you start."),
  SCRIPT("Script"),
  SCRIPT_LENGTH("{title} ({minutes} minutes)"),
  YOUR_NAME("Your name"),
  SECRET("Password of this server"),
  WRONG_SECRET("This is not the password of this server. Ask its host."),
  STARTS_AT("Date and time"),
  STARTS_AT_HINT("Leave it empty to start when you are ready."),
  MINUTES("How many minutes it lasts"),
  TABLES("Number of tables"),
  AS_IN_SCRIPT("Leave it empty to do as the script says."),
  CARDS("Number of story cards"),
  CARD_FILE("Texts of the cards"),
  CARD_FILE_HINT("A CSV or YAML file: number and text on each line. You can leave this out."),
  LANGUAGE("Language of the session"),
  OPTIONS("Options"),
  LOCKED_END("The end time stays, whatever happens"),
  SELF_START("Start by itself at the date and time"),
  ADVANCE("Go to the next block by itself when time is up"),
  OPEN("Open the session"),
  NO_SUCH_SCRIPT("Choose one of the scripts in the list."),
  TIME_UNREADABLE("Write the date and time like this: 2026-06-25T10:00."),
  TIME_NEEDED("Fill in the date and time, or switch off starting by itself."),
  TABLES_BETWEEN("Choose 1 to {most} tables."),
  CARDS_BETWEEN("Choose 0 to {most} story cards."),
  CARDS_UNREADABLE("Line {line} of the card texts cannot be read. Write a number and a text on "
      + "each line."),
  TOO_MANY_CARDS("The card texts go up to number {number}. A session has at most {most} cards."),
  NO_SCRIPTS("There are no scripts on this server. Ask its host to add one.");

  private final String english;

  OpenPhrase(String english) {
    this.english = english;
  }

  @Override
  public String key() {
    return Phrase.keyOf("open", this);
  }

  @Override
  public String english() {
    return english;
  }
}
