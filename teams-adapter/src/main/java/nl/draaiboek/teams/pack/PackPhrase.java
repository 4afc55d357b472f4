package nl.draaiboek.teams.pack;

import nl.draaiboek.core.language.Phrase;

/** What the app says about itself in Teams, and what it says about its commands. Names of commands are as people type them. */
public enum PackPhrase implements Phrase {
  NAME("Draaiboek"),
  FULL_NAME("Draaiboek: sessions of learning networks"),
  SHORT("Leads a group through a session, from opening to wrap-up."),
  FULL(
      "Draaiboek helps a facilitator to lead a session in Teams. It shows each table what to do and until when. People "
          + "write notes, place them together, vote and check out, here or in the browser. Afterwards there is a wrap-up for "
          + "everybody.\n\nName the bot in a channel or a chat and write \"open duidingssessie\". Write \"help\" at any time to "
          + "see what you can do."),
  OPEN("open duidingssessie"),
  OPEN_ABOUT("Open a session here; put the name of another script behind it"),
  START_ABOUT("Start the first block"),
  NEXT_ABOUT("Go on to the next block"),
  MORE_ABOUT("Give this block five more minutes"),
  PAUSE_ABOUT("Stop the clock"),
  STATUS_ABOUT("See how the day goes"),
  NOTE("yellow 12:"),
  NOTE_ABOUT("Write a note: the colour, the number of the card, then your words"),
  VOTE("vote 3"),
  VOTE_ABOUT("Put a dot on the note with this number"),
  READY_ABOUT("Say that your table is ready"),
  HELP_ABOUT("See what you can do now");

  private final String english;

  PackPhrase(String english) {
    this.english = english;
  }

  @Override
  public String key() {
    return Phrase.keyOf("teams-app", this);
  }

  @Override
  public String english() {
    return english;
  }
}
