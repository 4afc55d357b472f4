package nl.draaiboek.core.activity.groups;

import nl.draaiboek.core.language.Phrase;

enum GroupsPhrase implements Phrase {
  CHOOSE_QUESTION("Join a question that you recognise, or name your own."),
  NAME_ONE("Name a question. Who recognises it joins you."),
  CHOOSE_COLOUR("Choose a colour. Those with the same colour are a group."),
  WAIT("Wait a moment: you get a place in a group."),
  LEAD("Form the groups. Nobody is left over."),
  YOU_ARE_IN("You are in: {group}."),
  YOU_SIT("Go to {table}. You are in: {group}."),
  MADE("The groups are made. Find your table."),
  ROOM_HERE("The groups are made. Join one where there is room."),
  NOBODY("Nobody is here yet."),
  GROUPS("The groups"),
  GROUP("group {number}"),
  AT_TABLE("{table}: {group}"),
  PEOPLE("{count, plural, =0 {Nobody yet} one {# person} other {# people}}"),
  YELLOW("🟡 yellow"),
  GREEN("🟢 green"),
  BLUE("🔵 blue"),
  ORANGE("🟠 orange"),
  PURPLE("🟣 purple"),
  RED("🔴 red"),
  WHITE("⚪️ white"),
  BROWN("🟤 brown"),
  COLOUR_AGAIN("{colour} {number}"),
  JOIN("I join"),
  LEAVE("I leave my group"),
  NAME("Name a question"),
  CHANGE("Change your question"),
  WORDS("Question"),
  SEND("Send"),
  SAVE("Save"),
  FREE("{count, plural, one {One person is in no group yet.} other {# people are in no group yet.}}"),
  PROPOSAL("This is how everybody gets a place when you make the groups:"),
  MAKE("Make the groups: everyone to their table"),
  DEAL("Deal again"),
  REOPEN("Change the groups"),
  PUT("Put somebody in a group"),
  PERSON("Who"),
  WHICH("Group"),
  NEW_GROUP("a new group"),
  PUT_SEND("Put"),
  NOT_NOW("That cannot be done now."),
  LEADERS_ONLY("Only who leads can do that."),
  YOU_LEAD("You lead, so you are in no group."),
  IN_ONE("You are in a group already. Leave it first, or ask who leads."),
  FULL("This group is full. Choose another one."),
  ENOUGH_QUESTIONS("There are enough questions for everybody here. Join one of them."),
  REOPEN_FIRST("The groups are made. Choose one of them, or change the groups first."),
  WHO("Choose somebody who is here."),
  EMPTY("Write a question first."),
  TOO_LONG("The question is too long by {over} characters.");

  private final String english;

  GroupsPhrase(String english) {
    this.english = english;
  }

  @Override
  public String key() {
    return Phrase.keyOf("groups", this);
  }

  @Override
  public String english() {
    return english;
  }
}
