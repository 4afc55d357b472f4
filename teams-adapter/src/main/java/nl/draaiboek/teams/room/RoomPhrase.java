package nl.draaiboek.teams.room;

import nl.draaiboek.core.language.Phrase;

/** What the rooms are called, and what whoever leads is told of them. */
enum RoomPhrase implements Phrase {
  TOGETHER("{title}. Here everybody is together."),
  TABLE("Table {number} of {title}. Whoever sits here writes in this thread."),
  REMOTE_MISSING("Your remote cannot come here, because you have not added the Draaiboek app for yourself. "
      + "Add the app in Teams, and it comes. Until then, lead by typing here, such as: @Draaiboek next"),
  REMOTE_UNSURE("Teams did not answer, so your remote is not here. Lead by typing, such as: @Draaiboek next"),
  ONE_TABLE(
      "A group chat has no threads, so this chat is table 1. Whoever sits at another table joins in the "
          + "browser."),
  IN_THE_BROWSER("Only you see this chat. The others join in the browser."),
  TABLE_MISSING("Teams did not make a thread for table {number}. Whoever sits there joins in the browser.");

  private final String english;

  RoomPhrase(String english) {
    this.english = english;
  }

  @Override
  public String key() {
    return Phrase.keyOf("teams-room", this);
  }

  @Override
  public String english() {
    return english;
  }
}
