package nl.draaiboek.core.activity.scale;

import nl.draaiboek.core.language.Phrase;

enum ScalePhrase implements Phrase {
  HOW("Give each statement a number from 0 to 10. Nobody else sees your number."),
  RATE("Give a number"),
  CHANGE("Change your number"),
  NUMBER("Your number, from 0 to 10"),
  SEND("Send"),
  YOURS("Your number: {number}"),
  WAITING("{done} of {all} gave a number for everything."),
  FEW("Once three people have given a number, you can see together how they lie."),
  SHOW("Show how the numbers lie"),
  COVER("Let people change their numbers"),
  TOO_FEW("Fewer than three people gave a number, so it stays hidden."),
  AVERAGE("{average, number, #.#} on average, of {people} people. How often: {spread}"),
  AVERAGE_WAS(
      "{average, number, #.#} on average, of {people} people; it was {was, number, #.#}. How often: {spread}"),
  TIMES("{number}: {times}×"),
  FIGURE("How the statements stand"),
  FIRST("first"),
  NOW("now"),

  NO_STATEMENT("That statement is not here."),
  NO_NUMBER("Give a whole number from 0 to 10."),
  ALREADY_SHOWN("The numbers are shown already, so yours stays as it is. Who leads can let you change it."),
  NOT_YOURS("You lead this session, so you give no number. The participants do."),
  LEADERS_ONLY("Only who leads can do this.");

  private final String english;

  ScalePhrase(String english) {
    this.english = english;
  }

  @Override
  public String key() {
    return Phrase.keyOf("scale", this);
  }

  @Override
  public String english() {
    return english;
  }
}
