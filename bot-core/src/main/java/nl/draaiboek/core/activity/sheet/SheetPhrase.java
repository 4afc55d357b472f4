package nl.draaiboek.core.activity.sheet;

import nl.draaiboek.core.language.Phrase;

enum SheetPhrase implements Phrase {
  POSTER("On the poster"),
  NOTHING_HANGS("Nothing hangs here yet."),
  LANDSCAPE("Landscape"),

  YOUR_NOTES("Your notes that do not hang yet"),
  WAITING("Notes that do not hang yet"),

  FAVOURITES("Choose {count, plural, one {your favourite note} other {# favourite notes}}"),

  ALL_HANG("All these notes hang."),
  PLACE("Hang up"),
  PLACE_ALL("Hang up all"),
  PLACE_WITH_WHY(
      "Hang up a note and say why"),

  NOTE("Note"),
  NUMBERED("{note}: {words}"),
  WHY("Why does it matter?"),
  TAKE_OFF("Take off"),

  NO_TITLE("Cluster {cluster}"),
  TITLE("Title"),
  CHANGE_TITLE("Change the title"),
  SAVE("Save"),
  SPLIT(
      "Take apart"),
  LEAVE("Out of the cluster"),

  ADD("Add notes to a cluster"),
  CLUSTER("Cluster"),
  NOTES("Numbers of the notes, such as 3, 5"),
  ADD_NOW(
      "Add"),
  SUGGEST("Suggest what belongs together"),
  SUGGESTED("This may belong together. You decide."),
  SUGGESTION("Suggestion {number}"),
  WITH("{some} · {one}"),
  PUT_TOGETHER("Put together"),
  LEAVE_SUGGESTION("Leave it"),
  LEADERS_SUGGEST("Only who leads asks for suggestions."),
  NOTHING_ALIKE("No notes look alike. Put together what you think belongs together."),
  UNDO("Undo the last change of clusters"),

  WHICH_NOTE("Which note? Give its number, such as 3."),

  WHICH_NOTES("A cluster is made of notes that hang. Choose at least two, such as 3, 5."),

  WHICH_CLUSTER("Which cluster? Give its number, such as 2."),

  WHERE("Where does it hang? Choose a cell, or drag the note to its place."),

  NO_SUCH_NOTE("There is no note {note} any more. Look at the list for its number."),

  NOT_FOR_THIS_SHEET(
      "Note {note} does not belong on this sheet. Choose one from the list of notes that wait."),

  NOT_YOURS_TO_PLACE("Note {note} is someone else''s. They can hang it up, and so can who leads."),

  NOT_YOURS_TO_TAKE_OFF(
      "Note {note} is someone else''s. Ask them, or who leads, to take it off. You can move it."),

  NOT_YOURS_TO_EXPLAIN(
      "The reason at note {note} is someone else''s. You can move the note without a reason."),

  NO_NEW_NOTES("The notes hang by now. You can move and group them; who leads can still hang up a new one."),

  ENOUGH(
      "{count, plural, one {Your favourite hangs} other {Your # favourites hang}} already. Take one off to hang up another."),

  ONE_BY_ONE("Here notes are hung up one by one. Choose one."),

  WHY_TOO_LONG(
      "Your reason is {over, plural, one {# character} other {# characters}} too long. Keep the heart of it; the rest you can say."),

  TITLE_TOO_LONG(
      "This title is {over, plural, one {# character} other {# characters}} too long. Make it shorter."),

  TITLE_EMPTY("A title has at least one word. Write what these notes have in common."),

  NO_SUCH_CLUSTER("This cluster is not there any more. Look at the sheet as it is now."),

  DOES_NOT_HANG("Note {note} does not hang here. Hang it up first."),

  NOTHING_TO_UNDO("There is no change of clusters left to undo.");

  private final String english;

  SheetPhrase(String english) {
    this.english = english;
  }

  @Override
  public String key() {
    return Phrase.keyOf("sheet", this);
  }

  @Override
  public String english() {
    return english;
  }
}
