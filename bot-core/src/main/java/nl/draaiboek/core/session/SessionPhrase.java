package nl.draaiboek.core.session;

import nl.draaiboek.core.language.Phrase;

/** What a session says to who asks something of it. */
public enum SessionPhrase implements Phrase {
  NOT_OPEN("This session is not there, or it is over."),
  OVER("This session is over. You can still read the wrap-up when the facilitator publishes it."),
  ALREADY_OPEN("This session has been opened already."),
  NOT_STARTED("The session has not started yet."),
  ONLY_FACILITATOR("Only the facilitator can do this."),
  ONLY_ONESELF("Everyone does this for themselves alone."),
  NOT_HERE("You are not in this session. Join with the link or the code."),
  LOCKED("The facilitator has closed the door. Ask whether you can still come in."),
  NO_SUCH_TABLE("There is no table {table}. Choose one of the tables that you see."),
  NO_TABLE_YET("Choose a table first, then you can join in."),
  NO_SUCH_PERSON("This person is not here any more."),
  LAST_FACILITATOR("You are the only facilitator. First share the session with someone else."),
  SAME_TABLE("Choose two different tables to join."),
  EMPTY_WORDS("There is nothing in it yet. Write your message first."),
  TOO_LONG("That is {over, plural, one {# character} other {# characters}} too long. Make it shorter."),
  SETUP_FIXED("The session has started. The number of tables stays as it is; join tables if you need fewer."),
  TABLES_TAKEN("There are people at table {table}. Move them first."),
  LAST_BLOCK("This is the last block. Close the session when you are done."),
  FIRST_BLOCK("This is the first block. There is nothing to go back to."),
  NEXT_IS_TOGETHER("The next block is for all tables together. The facilitator starts it."),
  NOT_AT_TABLES("Everyone is together now. Use the button for all."),
  PICTURE_NEEDED("Choose a picture first. It is a JPEG, PNG or GIF of at most 8 MB."),
  ON_IT_NEEDED("Say in a few words what is on the picture."),
  PICTURES_FULL("A wrap-up holds {most} pictures at most. Take one out first."),
  NO_SUCH_BLOCK("This block is not in the script."),
  NO_SUCH_OPTION("This block has no such option."),
  OPTION_FIXED("This block has begun already, so it stays as it is."),
  PASSED_BLOCK("This block has been already."),
  PAUSED_ALREADY("The clock stands still already."),
  NOT_PAUSED("The clock is running."),
  NOTHING_TO_UNDO("There is no step to take back. That works for 60 seconds after a step."),
  TOO_SHORT("A block lasts at least one minute. Skip it if you do not need it."),
  NOT_NOW("That belongs to an earlier part. Now it is: {now}."),
  NOT_YET("That part has not started yet."),
  NO_SUCH_PLACE("That is not possible here. Look at the page again."),
  NOTE_GONE("This note is not there any more."),
  NOT_YOUR_AGREEMENT("Somebody else does this. They tick it off, or who leads."),
  NOT_CLOSED("First close the session. Then you can make the wrap-up.");

  private final String english;

  SessionPhrase(String english) {
    this.english = english;
  }

  @Override
  public String key() {
    return Phrase.keyOf("session", this);
  }

  @Override
  public String english() {
    return english;
  }
}
