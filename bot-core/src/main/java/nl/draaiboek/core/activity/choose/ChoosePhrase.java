package nl.draaiboek.core.activity.choose;

import nl.draaiboek.core.language.Phrase;

enum ChoosePhrase implements Phrase {
  PROPOSE("Propose"),
  YOUR_PROPOSAL("Your proposal"),
  SEND("Send"),
  AGREE("I agree"),
  DISAGREE(
      "No longer agree"),
  CHOOSE("This is our choice"),
  CLEAR("Choose again"),
  CHANGE(
      "Change your proposal {note}"),
  SAVE("Save"),
  WITHDRAW("Take back"),

  EMPTY("There is no proposal here yet. Write one sentence."),

  TOO_LONG(
      "Your proposal is {over, plural, one {# character} other {# characters}} too long. Keep the heart of it; the rest you can say."),

  NO_SUCH_SLOT("That cannot be chosen here. Press a button on the card."),

  NO_SUCH_PROPOSAL("This proposal is not there any more. Look at the list as it is now."),

  NOT_YOURS("This proposal is someone else''s. Make one of your own, or ask who wrote it.");

  private final String english;

  ChoosePhrase(String english) {
    this.english = english;
  }

  @Override
  public String key() {
    return Phrase.keyOf("choose", this);
  }

  @Override
  public String english() {
    return english;
  }
}
