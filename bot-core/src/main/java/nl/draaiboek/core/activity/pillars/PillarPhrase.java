package nl.draaiboek.core.activity.pillars;

import nl.draaiboek.core.language.Phrase;

enum PillarPhrase implements Phrase {
  RADAR("How strong each pillar stands: further out is stronger"),
  HOW("Put one dot on each pillar. Near the core is strong and anchored, further out is weak."),
  WAITING("{done} of {all} have put a dot on each pillar."),
  PUT("Put your dot"),
  MOVE("Move your dot"),
  WHERE("How strong is it with us?"),
  CORE("In the core: strong and anchored"),
  RING("Ring {ring}"),
  EDGE("At the edge: weak"),
  SEND("Put it there"),
  NAME("Name a pillar"),
  WHICH("Which pillar?"),
  NEW_NAME("What do you call it?"),
  NAME_IT("Name it"),
  SHOW("Show the dots"),
  COVER("Let people move their dots"),
  STRONG("strong; dots from the core outwards: {dots}"),
  WEAK("weak; dots from the core outwards: {dots}"),
  NO_DOTS("no dots yet"),
  ALL_LOW("All pillars are low: it is doubtful whether a learning network can work now."),
  MIXED("Some pillars are strong, some weak: you can begin, with clear agreements on the weak ones."),
  MOST_STRONG("Most pillars are strong: a good base for a learning network."),

  NO_RING("Choose a ring first."),
  NO_PILLAR("There is no such pillar."),
  ALREADY_SHOWN("The dots have been shown, so they stay. Who leads can let people move them again."),
  NOT_YOURS("You lead this session, so you put no dots. The participants do."),
  NO_NAME("Write the name of the pillar first."),
  NAME_TOO_LONG("That is {over, plural, one {# character} other {# characters}} too long for a name."),
  LEADERS_ONLY("Only who leads can do this.");

  private final String english;

  PillarPhrase(String english) {
    this.english = english;
  }

  @Override
  public String key() {
    return Phrase.keyOf("pillars", this);
  }

  @Override
  public String english() {
    return english;
  }
}
