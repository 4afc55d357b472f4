package nl.draaiboek.core.activity.rounds;

import nl.draaiboek.core.language.Phrase;

enum RoundsPhrase implements Phrase {
  BRING_YOU("It is your turn: bring in your question."),
  BRING("{person} brings in a question. Listen, and ask nothing yet."),
  ASK_YOU("Listen, and do not answer. The questions are kept for you."),
  ASK("Ask {person} questions. Give no advice."),
  CHOOSE_YOU("Say which question set you thinking most."),
  CHOOSE("{person} says which question is worth most thought. Listen."),
  ALL_BEEN("Everybody has been. Thank each other."),
  NOBODY("Nobody is here yet."),
  NEXT_IS("{person} is next."),
  TURN_BEGINS("Now it is the turn of {person}. They bring in a question."),
  PHASE("Turn of {person}: {phase}"),
  NAME_BRING("bringing in"),
  NAME_ASK("only questions"),
  NAME_CHOOSE("choosing"),
  YOU_KEEP_TIME("You keep the time: press when it is up."),
  TIMEKEEPER("{person} keeps the time."),
  NEXT("On to the next part"),
  BEGIN("Begin the turn of {person}"),
  LATER("{person} goes later"),
  WRITE_QUESTION("Write down your question"),
  ASK_QUESTION("Ask a question"),
  WORDS("Question"),
  SEND("Send"),
  BROUGHT("The question of {person}"),
  FOR_YOU("Questions to you"),
  YOURS("What you asked {person}"),
  NONE_YET("Nothing yet"),
  MOST("This set me thinking most"),
  CHOSEN("{person}: set you thinking most"),
  NOT_YOUR_PART("Not now: in this part {person} is heard by all others."),
  ONLY_OTHERS("In this part only the others write. You listen."),
  NOT_NOW("Nothing is written in this part."),
  NOT_YOURS("Only whose turn it is chooses, out of the questions to them."),
  EMPTY("Write a question first."),
  TOO_LONG("The question is too long by {over} characters."),
  LEADERS_ONLY("Only who leads or keeps the time can go on."),
  NOBODY_ELSE("Nobody else is waiting for a turn.");

  private final String english;

  RoundsPhrase(String english) {
    this.english = english;
  }

  @Override
  public String key() {
    return Phrase.keyOf("rounds", this);
  }

  @Override
  public String english() {
    return english;
  }
}
