package nl.draaiboek.core.activity.circle;

import nl.draaiboek.core.language.Phrase;

enum CirclePhrase implements Phrase {
  POPCORN_ROUND("Anyone goes when they like. Everybody has one turn."),
  POPCORN_MIDDLE("Nobody is in the middle. Who goes?"),
  IN_THE_MIDDLE("{person} is in the middle. Is it true for you too? Then step forward."),
  YOU_IN_THE_MIDDLE("You are in the middle. Finish the sentence."),
  SAYS("{person} finishes the sentence. Is it true for you too? Then step forward."),
  YOU_SAY("It is your turn. Finish the sentence."),
  BUILD("It is your turn. Build on the sentence before yours."),
  BEGIN("It is your turn. You begin the chain."),
  WAIT("Each builds on the sentence of the one before. {person} is writing."),
  ALL_BEEN("Everybody has been."),
  BEEN("Have been"),
  OF("{been} of {all}"),
  FORWARD("Step forward"),
  PEOPLE("{count, plural, =0 {nobody} one {# person} other {# people}}"),
  ONE_BEFORE("The sentence before"),
  SENTENCE("The sentence"),
  WHOLE("The whole chain"),
  SAID("What people said"),
  I_HAVE_BEEN("I have been"),
  LATER("I will go later"),
  HAS_BEEN("{person} has been"),
  SKIP("{person} goes later"),
  BACK("Back to the one before"),
  STEP_IN("I go into the middle"),
  STEP_OUT("Not now after all"),
  CLEAR_MIDDLE("{person} leaves the middle"),
  ME_TOO("I step forward: me too"),
  NOT_ME("I step back"),
  SHOW_CHAIN("Show the whole chain"),
  WRITE("Your sentence"),
  CHANGE("Change your sentence"),
  WORDS("How it goes on"),
  SEND("Send"),
  SAVE("Save"),
  TAKE_BACK("Take back my sentence"),
  NOT_YOUR_TURN("It is the turn of {person} now. They or who leads can pass it on."),
  NOBODY_ELSE("Nobody else is waiting for a turn."),
  LEADERS_ONLY("Only who leads can do that."),
  NOTHING_BEFORE("Nobody has been yet."),
  HAVE_BEEN("You have been already."),
  NOT_IN_CIRCLE("You lead this circle, so you have no turn in it."),
  NOTHING_SAID("Nobody is in the middle now."),
  YOU_SAY_IT("You say it yourself; the others step forward."),
  SPOKEN("In this circle people say it aloud. Nothing is written."),
  NOT_NOW("Nothing can be added now."),
  EMPTY("Write how the sentence goes on first."),
  TOO_LONG("The sentence is too long by {over} characters.");

  private final String english;

  CirclePhrase(String english) {
    this.english = english;
  }

  @Override
  public String key() {
    return Phrase.keyOf("circle", this);
  }

  @Override
  public String english() {
    return english;
  }
}
