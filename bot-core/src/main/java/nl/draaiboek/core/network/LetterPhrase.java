package nl.draaiboek.core.network;

import nl.draaiboek.core.language.Phrase;

/** What a network's letters say. */
public enum LetterPhrase implements Phrase {
  BRIEFING("{network}: we meet on {day}"),
  EVE("{network}: we meet tomorrow"),
  MOVED("{network}: our meeting moves to {day}"),
  CANCELLED("{network}: our meeting of {day} is off"),
  WHY("Why: {why}"),
  REMINDERS("{network}: still to do"),
  REGRET("{network}: {who} cannot come"),
  REGRET_MAYBE("{network}: {who} can perhaps come after all"),
  REGRET_LATER("{network}: {who} can come after all"),
  ERASED("{network}: what people wrote is erased"),
  ERASED_COUNTS(
      "Kept long enough, and erased now: {texts, plural, one {# text} other {# texts}}, {pictures, plural, one {# picture} other {# pictures}}. Published wrap-ups stay."),
  WHEN("{day}, {from} to {until}"),
  PLACE("Where: {place}"),
  LINK("Online: {link}"),
  AIMS("What for: {aims}"),
  MATERIALS("Bring along: {materials}"),
  HOMEWORK("Before the meeting"),
  GROUPS("Our learning groups"),
  GROUP("{number}. {words} ({people})"),
  GROUP_MEETS("{number}. {words} ({people}): {line}"),
  TASK("{what}, until {day}"),
  QUESTION("• {question}"),
  NUMBERED("{number}. {what}"),
  ASK_COMING("Are you coming on {day}?"),
  COMING("I am coming"),
  LATE("I am coming later"),
  MAYBE("Perhaps"),
  NOT_COMING("I cannot come"),
  HOW("How are you coming?"),
  ROOM("In the room"),
  DISCORD("On Discord"),
  TEAMS("In Teams"),
  BROWSER("In the browser"),
  ANSWER("Answer"),
  DONE("Done"),
  COMING_SO_FAR(
      "{yes, plural, =0 {Nobody has said yes yet} one {# person is coming} other {# people are coming}}{no, plural, =0 {} one {, # cannot} other {, # cannot}}.");

  private final String english;

  LetterPhrase(String english) {
    this.english = english;
  }

  /** @return what a way of coming is called */
  public static LetterPhrase of(Attendance.Way way) {
    return switch (way) {
      case ROOM -> ROOM;
      case DISCORD -> DISCORD;
      case TEAMS -> TEAMS;
      case BROWSER -> BROWSER;
    };
  }

  @Override
  public String key() {
    return Phrase.keyOf("letter", this);
  }

  @Override
  public String english() {
    return english;
  }
}
