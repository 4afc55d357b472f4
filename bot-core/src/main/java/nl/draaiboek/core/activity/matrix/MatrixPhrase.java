package nl.draaiboek.core.activity.matrix;

import nl.draaiboek.core.language.Phrase;

enum MatrixPhrase implements Phrase {
  ABOUT("What it is about"),
  STAKEHOLDERS("Stakeholders"),
  STAKEHOLDER("Write down one stakeholder"),
  WHO("Who (a person, a function or a group)"),
  CATEGORY("Category"),
  NO_CATEGORY("No category yet"),
  KIND("What kind"),
  AS_IT_IS("Leave as it is"),
  NAME_CATEGORY("Name a new category"),
  CATEGORIES("{count} categories; there can be {most}."),
  MOVE("Move stakeholders to another category or kind"),
  NUMBERS("Numbers of the stakeholders, such as 3, 5"),
  SAVE("Save"),
  TAKE_BACK("Take back"),
  NOBODY_YET("There are no stakeholders here yet."),
  MISSING("Still missing: {kinds}. Who brings that?"),
  COVERED("Every kind of knowledge is there."),
  LISTED("{list}, {next}"),
  LEAVE_OUT("Leave out who is not relevant"),
  NOT_RELEVANT("Not relevant now"),
  BRING_BACK("Bring back"),
  TELL("Add an interest or a need"),
  WHAT("What"),
  KIND_AND_WORDS("{kind}: {words}"),
  STILL_WITHOUT(
      "{count, plural, =0 {Something is written down for every stakeholder.} one {Nothing is written down for # stakeholder yet.} other {Nothing is written down for # stakeholders yet.}}"),
  TICK("Checked: {item}"),
  REOPEN("Open again: {item}"),
  CHECKED("✅ checked"),
  OPEN("⬜ still open"),
  ALL_CHECKED("All assumptions are checked."),
  STILL_OPEN(
      "{count, plural, one {# assumption is} other {# assumptions are}} still open. Talk about one and tick it off."),
  NOT_YOURS("Only who is in this session does this."),
  NOT_NOW("That is not part of this block."),
  EMPTY("Write at least one word."),
  TOO_LONG("It is too long by {over, plural, one {# character} other {# characters}}."),
  WHICH_KIND("Choose what kind it is."),
  WHICH_STAKEHOLDERS("Which stakeholder? Give a number that stands here, such as 3."),
  WHICH_ITEM("This assumption is not on the list."),
  CATEGORY_THERE("This category is there already. Choose it from the list."),
  ENOUGH_CATEGORIES("There are {count} categories, and that is the most. Choose one of them."),
  STAKEHOLDER_THERE("This stakeholder hangs here already, with number {note}."),
  NOT_YOURS_TO_LEAVE_OUT("Number {note} is someone else''s. Its writer or who leads can leave it out."),
  NOT_YOURS_TO_TAKE_BACK("Number {note} is someone else''s. Only its writer takes it back.");

  private final String english;

  MatrixPhrase(String english) {
    this.english = english;
  }

  @Override
  public String key() {
    return Phrase.keyOf("matrix", this);
  }

  @Override
  public String english() {
    return english;
  }
}
