package nl.draaiboek.web.part;

import nl.draaiboek.core.language.Phrase;

/** What the parts of a page say of themselves. */
public enum PartPhrase implements Phrase {
  CLOCK_UNTIL("until {time}"),
  CLOCK_OVER("time is up"),
  CLOCK_PAUSED("paused"),
  CLOCK_LEFT("{minutes, plural, one {# minute} other {# minutes}} left, until {time}"),
  CLOCK_WARNING("{minutes, plural, one {# minute} other {# minutes}} left."),
  CLOCK_UNSURE("no connection"),
  READ_MORE("Read on"),
  NOTE_NUMBER("Note {note}"),
  HIDE("Hide"),
  SHOW("Show again"),
  ABOUT_CARD("card {card}"),
  DOTS("{count, plural, one {# dot} other {# dots}}"),
  PAD("Draw here with a finger, a pen or the mouse. Without those, describe your drawing in words below."),
  PAD_UNDO("Undo the last line"),
  PAD_CLEAR("Start again"),
  PAD_PHOTO("Or choose a photo of a drawing on paper"),
  PICK("Choose note {note}"),
  READS("{reads} of {needed} read"),
  READ_BY_YOU("read by you"),
  YOUR_CARD("for you"),
  STORY("The story"),
  CARDS_DONE("{count, plural, one {# card has} other {# cards have}} enough readers"),
  YOUR_TURN("It is your turn"),
  TURN_NOW("Now: {who}"),
  TURN_NEXT("Next: {who}"),
  TURNS_DONE("All have been"),
  TURNS_BEEN("{been} of {all} have been"),
  MAKE_CLUSTER("Put together"),
  CLUSTER_TITLE("Title of the group"),
  CLUSTER_HINT("Tick notes that are alike, and give them a title."),
  CLUSTER_PICKED("{count, plural, =0 {No notes ticked} one {# note ticked} other {# notes ticked}}"),
  NO_CLUSTER("Not in a group yet"),
  WAITING("Your notes"),
  WAITING_HINT("Drag a note onto the sheet, or choose a place below."),
  PLACE_BY_CHOICE("Hang a note by choosing a place"),
  PLACE_NOTE("Note"),
  PLACE_CELL("Place"),
  PLACE_WHY("Why there? (may be empty)"),
  PLACE("Hang it here"),
  WHY_THERE("Why does it hang there?"),
  SAVE_WHY("Add"),
  MOVE_HINT(
      "Tap a note to read it, then drag it. With keys: arrows move it, Enter hangs it there, Escape puts it back."),
  AS_LIST("{count, plural, one {The note} other {All # notes}} as a list"),
  CELL("{x} of 5 from the left, {y} of 5 from below"),
  CENTRE("In the middle"),
  SHEET_EMPTY("Nothing hangs here yet."),
  DOTS_LEFT(
      "{count, plural, =0 {You have placed all your dots} one {You have # dot left} other {You have # dots left}}"),
  COINS_LEFT(
      "{count, plural, =0 {All your coins are in jars} one {You have # coin left} other {You have # coins left}}"),
  COINS("{count, plural, one {# coin} other {# coins}}"),
  BALLOT_SECRET("The result appears when the vote is closed."),
  YOUR_DOTS("{count, plural, =0 {none of yours} one {# of yours} other {# of yours}}"),
  SLOT_EMPTY("Not chosen yet"),
  PROPOSALS("Proposals"),
  JOINED("{count, plural, one {Joins} other {Join}}: {who}"),
  CLUSTER("{title}, cluster {cluster}"),
  MORE_NOTES("and {count} more"),
  MORE_CLUSTERS("more clusters: {count}");

  private final String english;

  PartPhrase(String english) {
    this.english = english;
  }

  @Override
  public String key() {
    return Phrase.keyOf("part", this);
  }

  @Override
  public String english() {
    return english;
  }
}
