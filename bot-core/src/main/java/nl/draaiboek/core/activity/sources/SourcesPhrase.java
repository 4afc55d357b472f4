package nl.draaiboek.core.activity.sources;

import nl.draaiboek.core.language.Phrase;

enum SourcesPhrase implements Phrase {
  ALONE("Write alone, in silence: one source or idea on a note."),
  PAIRS("Look at each other's notes, two by two. What do you add?"),
  ALL("Read what all wrote. Take over what you want to keep."),
  COUNT("{count, plural, =0 {No notes yet.} one {# note.} other {# notes.}} All read them later."),
  WRITE("Write a source or an idea"),
  KIND("What is it"),
  SOURCE("Source"),
  IDEA("Idea"),
  WORDS("One source, or one idea"),
  WHERE("Where to find it (you may leave this out)"),
  SEND("Put it up"),
  MINE("Your notes"),
  MINE_EMPTY("You have not written a note yet."),
  PARTNERS("Your partner's notes"),
  EVERYBODYS("What everyone wrote"),
  OTHERS("What the others wrote"),
  NONE("No notes yet."),
  LIBRARY("Your library: what you took over"),
  LIBRARY_EMPTY("You have not taken anything over yet."),
  TAKE("Take over"),
  LET_GO("Not any more"),
  WITHDRAW("Take away"),
  TO_PAIRS("On to pairs"),
  TO_ALL("Show the notes to all"),
  NO_KIND("Choose whether it is a source or an idea."),
  EMPTY("This note is still empty. Write one source or one idea on it."),
  TOO_LONG("It is too long by {over} characters. Put the rest on a next note."),
  NOT_HERE("Only who is in this session writes here."),
  NOT_THERE("You cannot take this over: it is not there, or you do not see it yet."),
  WRITERS_ONLY("Only who wrote this can take it away."),
  LEADERS_ONLY("Only who leads goes on to the next step.");

  private final String english;

  SourcesPhrase(String english) {
    this.english = english;
  }

  @Override
  public String key() {
    return Phrase.keyOf("sources", this);
  }

  @Override
  public String english() {
    return english;
  }
}
