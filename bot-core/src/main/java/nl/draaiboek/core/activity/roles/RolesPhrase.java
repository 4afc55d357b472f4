package nl.draaiboek.core.activity.roles;

import nl.draaiboek.core.language.Phrase;

enum RolesPhrase implements Phrase {
  SAY("Which role would you like? Press it; you may choose more than one."),
  YOU_ARE_ASKED("You are asked for the role: {role}. Do you want it?"),
  YES("Yes, I take the role: {role}"),
  NO("No, not the role: {role}"),
  LIKE("I would like: {role}"),
  LET_GO("Let it go"),
  STAFF("staff"),
  PLAYERS("players"),
  SPECTATORS("spectators"),
  ROLE_IN_RING("{role} ({ring})"),
  ROLE_OF("{role}: {who}"),
  LIKES("would like it"),
  IS_ASKED("is asked"),
  SAID_YES("said yes"),
  SAID_NO("said no"),
  TO_BE_ASKED("still to be asked"),
  NAME_AND_HOW("{name} ({how})"),
  LISTED("{list}, {next}"),
  NOBODY_YET("nobody yet"),
  KIND_AND_WORDS("{kind}: {words}"),
  FEW("{count, plural, =0 {Nobody is} one {# person is} other {# people are}} in the network. From {least} to {most} works well. Who is missing?"),
  ENOUGH(
      "{count, plural, one {# person is} other {# people are}} in the network. From {least} to {most} works well."),
  MANY(
      "{count} people are in the network. From {least} to {most} works well. Who would rather be in the second ring?"),
  OUTSIDE(
      "{count, plural, one {# person is} other {# people are}} in the second ring. It has no maximum; the larger it is, the less connected people feel."),
  ASK("Ask somebody who is here"),
  ASK_NOW("Ask"),
  WHO("Who"),
  ROLE("Role"),
  ABSENT("Name somebody who is not here"),
  SAVE("Save"),
  TELL("Add what this role needs"),
  KIND("What it is about"),
  WHAT("What exactly"),
  TAKE_BACK("Take back"),
  NOT_YOURS("Only who is in this session does this."),
  NOT_YOURS_TO_TAKE_BACK("Only who wrote this takes it back."),
  LEADERS_ONLY("Who leads asks people for a role. Say whom you have in mind."),
  WHICH_ROLE("Which role? Choose one that stands here."),
  WHICH_KIND("Choose what it is about."),
  WHO_IS_ASKED("Choose somebody who is here."),
  NOT_NOW("That is not part of this block."),
  EMPTY("Write at least one word."),
  TOO_LONG("It is too long by {over, plural, one {# character} other {# characters}}.");

  private final String english;

  RolesPhrase(String english) {
    this.english = english;
  }

  @Override
  public String key() {
    return Phrase.keyOf("roles", this);
  }

  @Override
  public String english() {
    return english;
  }
}
