package nl.draaiboek.core.activity.notes;

import nl.draaiboek.core.language.Phrase;

enum NotesPhrase implements Phrase {
  WRITE("Write a note"),
  KIND("Kind"),
  CARD("Card number"),
  WORDS("Your note"),
  PHOTO("Picture (you may leave this out)"),
  PUT_UP("Put it up"),
  FROM_HOME("You wrote this at home. Put it up as it is, or change it first. Nobody else sees it yet."),
  EDIT("Change"),
  SAVE("Keep this"),
  WITHDRAW("Take away"),
  SHOW_ALL("Show the notes to all"),
  HIDE_ALL("Hide the notes again"),
  MINE("Your notes"),
  MINE_EMPTY("You have not written a note yet."),
  OTHERS("What the others wrote"),
  WALL("Notes"),
  WALL_EMPTY("No notes yet."),
  STILL_CLOSED("{count, plural, =0 {No notes yet.} one {# note.} other {# notes.}} "
      + "The facilitator shows them later."),
  KIND_MISSING("This note has no colour yet. Choose one of: {kinds}."),
  CARD_MISSING("This note has no card number yet. Put the number in front, such as: {kind} 12 …"),
  CARD_UNKNOWN("There is no card {card}. The cards have numbers 1 to {count}."),
  EMPTY("This note is still empty. Write one observation on it."),
  TOO_SHORT("A note of {words, plural, one {# word} other {# words}} says little to who was not there. "
      + "Use {min} words or more."),
  TOO_LONG("This note is {over, plural, one {# character} other {# characters}} too long. "
      + "Put one observation on a note, and the rest on the next."),
  NOT_YOURS("Number {note} is somebody else's note. You can change your own notes."),
  GONE("Number {note} does not hang here, or not any more."),
  ANONYMOUS(
      "These notes are anonymous: nobody can see who wrote which one, and your name is not kept with it."),
  ANONYMOUS_UNTIL(
      "You can change or take back your own until this part is over. After that nobody knows whose it is."),
  ANONYMOUS_OVER("Which of these notes you wrote is forgotten. Nobody can tell any more."),
  FORGOTTEN("Number {note} is anonymous. Nobody can tell any more whose it is, so it stays as it is."),
  LEADERS_ONLY("Only who leads can show or hide all notes.");

  private final String english;

  NotesPhrase(String english) {
    this.english = english;
  }

  @Override
  public String key() {
    return Phrase.keyOf("notes", this);
  }

  @Override
  public String english() {
    return english;
  }
}
