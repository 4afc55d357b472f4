package nl.draaiboek.core.message;

import nl.draaiboek.core.language.Phrase;

/** How figures are told in words. */
enum FigurePhrase implements Phrase {
  WORD("{word}: {people, plural, one {1 person} other {# people}}"),
  SPOKE("{name}: {value, number, #.#} of {max}"),
  SPOKE_TWICE("{name}: {now} {value, number, #.#} of {max}, {before} {was, number, #.#}"),
  STEP("{asked} {answer}"),
  STEP_AHEAD("{asked} Not answered yet"),
  END("Where it led: {end}");

  private final String english;

  FigurePhrase(String english) {
    this.english = english;
  }

  @Override
  public String key() {
    return Phrase.keyOf("figure", this);
  }

  @Override
  public String english() {
    return english;
  }
}
