package nl.draaiboek.teams.desk;

import nl.draaiboek.core.language.Phrase;

/** What is said in Teams alone. */
enum TeamsPhrase implements Phrase {
  NO_SESSION("There is no session here. A facilitator opens one: @Draaiboek open"),
  NO_SESSION_OF_YOURS(
      "You are in no session. Take part in your team''s channel, or send \"open\" to open a session."),
  WELCOME_ROOM(
      "Hello, I am Draaiboek. I help you lead a session here. Say: @Draaiboek open. Or: @Draaiboek help."),
  WELCOME_ALONE(
      "Hello, I am Draaiboek. What is for you alone comes here. Send \"help\" to see what you can do."),

  OPEN_WHICH("Which session do you want to open?"),
  OPEN_SCRIPT("Session script"),
  OPEN_TABLES("Number of tables (empty: as in the script)"),
  OPEN_MINUTES("How many minutes it lasts (empty: as in the script)"),
  OPEN_LANGUAGE("Language"),
  OPEN_SEND("Open"),
  DUTCH("Dutch"),
  ENGLISH("English"),
  OPENING("The session is being opened. That takes a moment."),
  LINKING("The session is coming here too. That takes a moment."),
  NO_SUCH_SCRIPT("There is no script with that name. Choose one from the list."),
  ALREADY_OPEN("A session is going on here already. Close that one first: @Draaiboek stop"),
  FROM_TO_TABLES("A session has 1 to {most} tables. Choose a number from those."),
  NOT_OPENED("The session could not be opened. Try it again in a moment."),
  OPENED("The session is open. The code is {code}."),
  SHARE("For whoever is not in Teams: the link, or the code {code}."),
  JOIN("Take part in the browser"),
  BOARD("For the screen in the room"),
  OPEN_BOARD("Open the board"),

  WHOM("Name the person with an @, such as: @Draaiboek facilitator @Ben"),
  LEADS_WITHOUT_APP("{who} leads too now. Ask {who} to add the Draaiboek app: then the remote comes."),
  LEAD_IN_BROWSER_HELP(
      "Until then {who} can lead in the browser. Send this link to {who}, and to nobody else."),
  LEAD_IN_BROWSER("Lead in the browser"),

  HELP_OPEN("Open a session: open {script}"),
  HELP_OPEN_MORE(
      "You may add tables and minutes: open {script} {tables, plural, one {# table} other {# tables}} {minutes, plural, one {# minute} other {# minutes}}"),
  HELP_LEAD("For who leads, too: share, board, facilitator @name, link."),
  HEARS_ALL("I read along here. What you write in your table''s thread counts, also without @Draaiboek."),
  HEARS_NAMED("In a channel or group chat I hear only what has @Draaiboek in it."),

  ONLY_ALONE("The answer is for you alone. Add the Draaiboek app in Teams, or press a button on the card."),

  LATE("This is going on now. Take part here, or in your table''s thread."),
  CALLED("Table {number} asks for you."),
  CALLED_PLENARY("Someone asks for you."),
  CAME_LATE("{who} came in now."),
  HAS_NO_APP("I cannot write to {who} alone. Ask {who} to add the Draaiboek app, or share the link."),
  HAS_LEFT("{who} has left the conversation in Teams. The session goes on; {who} can still use the link."),
  APP_REMOVED(
      "The Draaiboek app is out of the conversation of this session. Add it again, or share the link.");

  private final String english;

  TeamsPhrase(String english) {
    this.english = english;
  }

  @Override
  public String key() {
    return Phrase.keyOf("teams", this);
  }

  @Override
  public String english() {
    return english;
  }
}
