package nl.draaiboek.documents;

import nl.draaiboek.core.language.Phrase;

/** What files and pictures can say of themselves. */
public enum DocumentPhrase implements Phrase {
  FROM_TO("{date}, from {from} to {to}"),

  WITH("Who was there"),
  NAMELESS("{count, plural, one {1 person without a name} other {# people without a name}}"),
  AND("{names} and {nameless}"),

  AGENDA("The day"),
  BLOCK("Block"),
  PLANNED("Planned"),
  RAN("As it went"),
  START_AND_MINUTES("{start}, {minutes} min"),
  PASSED_OVER("passed over"),

  TABLE("Table {number}"),
  TOGETHER("All together"),
  NOTHING("Nothing was written here."),

  KIND("{sign} {kind}"),
  NOTE("note {note}"),
  CORRECTED("{words} (corrected by the facilitator)"),
  NOTE_AND_CARD("note {note}, card {card}"),
  WHY("Why: {why}"),

  AXES("From left to right: {left} to {right}. From bottom to top: {bottom} to {top}."),
  MIDDLE("in the middle"),
  NO_TITLE("Cluster without a title"),
  LOOSE("In no cluster"),
  CENTRE("Chosen by the group"),
  HARVEST("Harvest"),
  NAMED("{name}:"),
  VALUE("{value, number, #.#}"),

  VOTE("Vote: {title}"),
  DOTS("{rank}. {dots, plural, one {1 dot} other {# dots}}:"),
  DOTS_SHARED("{rank}. {dots, plural, one {1 dot} other {# dots}}, shared place:"),
  COINS("{rank}. {dots, plural, one {1 coin} other {# coins}}:"),
  COINS_SHARED("{rank}. {dots, plural, one {1 coin} other {# coins}}, shared place:"),

  JOINED("Signed up: {names}"),
  WISHES("{wishes, plural, one {One person} other {# people}} would like to be in contact with somebody. "
      + "{met, plural, =0 {No answer is known yet.} one {One wish came true.} other {# wishes came true.}}"),

  AGREEMENTS("What we agreed on"),
  NOBODY_YET("Nobody yet"),
  DUE("by {day}"),
  DUE_NEXT("by the next meeting"),
  LEFT_EARLY("Left earlier: {names}"),
  CLUSTER_OF("{title} ({count}):"),
  MORE_ELSEWHERE(
      "In the file for Excel: {notes, plural, one {1 more note} other {# more notes}} and "
          + "{answers, plural, one {1 more answer} other {# more answers}}."),
  NEXT_TIME("We meet again"),
  NEXT_AT("{day}, {from} to {until}"),
  NEXT_AT_PLACE("{day}, {from} to {until}, {place}"),

  NUMBER("Number"),
  ROOM("Table"),
  NOTE_KIND("Kind"),
  CARD("Card"),
  WORDS("Words"),
  WITH_PICTURE("{words} (picture)"),
  AUTHOR("Name"),
  NOTES("Notes"),
  VOTES("Votes"),
  ANSWERS("Answers"),
  RANK("Place"),
  DOT_COUNT("Dots or coins"),
  QUESTION("Question"),
  SIGNED_UP("Signed up"),
  LAST_DAY("Last day"),

  PICTURES("Pictures"),
  PHOTO_ALT("Picture on note {note}: {words}"),
  PHOTOS_ELSEWHERE(
      "{count, plural, one {1 picture stands} other {# pictures stand}} on the page of this wrap-up, not in this file."),

  AIMS("Aims"),
  SIGNS("It went well if"),
  HOMEWORK_BEFORE("Homework before"),
  HOMEWORK_AFTER("Homework afterwards"),
  DEBRIEF("To talk over afterwards"),
  PREPARATION("Preparation"),
  DAYS_BEFORE("{days, plural, =0 {on the day} one {1 day before} other {# days before}}"),
  TIME("Time"),
  MINUTES("Min"),
  AIM("Aim"),
  ACTIVITY("Activity"),
  WHO("Who"),
  MATERIALS("Materials"),
  AT_TABLES("At the tables"),
  OPTION("Option: {title} ({minutes} min)"),
  FACILITATOR("For who leads:"),

  LANDSCAPE_ALT("Landscape with {count, plural, one {1 note} other {# notes}}. {axes}"),
  CLUSTER_ALT("Cluster {title}: {count, plural, one {1 note} other {# notes}}."),
  UNTITLED_ALT("Cluster without a title: {count, plural, one {1 note} other {# notes}}."),
  CENTRE_ALT("In the centre: {name}: {words}"),
  VOTE_ALT("Votes, most first: {totals}."),
  TOTAL_ALT("{words}: {dots, plural, one {1 dot} other {# dots}}"),
  COINS_ALT("{words}: {dots, plural, one {1 coin} other {# coins}}");

  private final String english;

  DocumentPhrase(String english) {
    this.english = english;
  }

  @Override
  public String key() {
    return Phrase.keyOf("document", this);
  }

  @Override
  public String english() {
    return english;
  }
}
