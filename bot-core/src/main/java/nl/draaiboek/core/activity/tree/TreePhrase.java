package nl.draaiboek.core.activity.tree;

import nl.draaiboek.core.language.Phrase;

enum TreePhrase implements Phrase {
  PATH("The way so far"),
  STEP("Statement {step} of {all}"),
  YES("Yes"),
  NO("No"),
  AGREE_HOW("Is it so? Propose yes or no, and say why. Who leads settles what you agree on."),
  VOTE_HOW("Is it so? Press yes or no. Your vote is secret."),
  VOTED("You voted: {answer}. You can still change it."),
  VOTES_IN("{done} of {all} have voted."),
  TIED("As many say yes as no. Talk about it, change your vote, or let who leads settle it."),
  PROPOSE("Propose an answer"),
  GIVE_REASON("Say why; others read it"),
  ANSWER("Your answer"),
  WHY("Why?"),
  SEND("Send"),
  REASONS("What people say"),
  NO_REASONS("Nobody has said anything of it yet."),
  WITHDRAW("Take back"),
  SETTLE_YES("We say yes"),
  SETTLE_NO("We say no"),
  COUNT("Count the votes"),
  BACK("Back to the statement before"),
  COUNTED("{answer}: {yes} voted yes, {no} voted no"),
  LEFT("Here you leave the path. This suits better:"),
  READ("To read: {where}"),
  FITS("You came all the way through: it fits."),

  NO_CHOICE("Choose yes or no first."),
  EMPTY("Say in one sentence why."),
  TOO_LONG(
      "That is {over, plural, one {# character} other {# characters}} too long. Keep the heart of it; the rest you can say."),
  NOT_YOURS("Somebody else said this. Ask them, or who leads."),
  NO_VOTE("You lead this session, so you have no vote. The participants vote."),
  NOBODY_VOTED("Nobody has voted yet. Wait for a first vote, or settle it together."),
  SEALED("This vote is over for good, so nobody can vote here any more. Who leads can settle it."),
  AT_THE_END("You are at the end of the path. Who leads can go back."),
  LEADERS_ONLY("Only who leads can do this.");

  private final String english;

  TreePhrase(String english) {
    this.english = english;
  }

  @Override
  public String key() {
    return Phrase.keyOf("decision-tree", this);
  }

  @Override
  public String english() {
    return english;
  }
}
