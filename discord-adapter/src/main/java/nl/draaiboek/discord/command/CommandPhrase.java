package nl.draaiboek.discord.command;

import nl.draaiboek.core.language.Phrase;

/** What commands and their options are called, and what is said about each. Names are one word in small letters. */
public enum CommandPhrase implements Phrase {
  SESSION("session"),
  SESSION_ABOUT("Lead a session in this channel"),
  OPEN("open"),
  OPEN_ABOUT("Open a session here"),
  START("start"),
  START_ABOUT("Start the first block"),
  NEXT("next"),
  NEXT_ABOUT("Go on to the next block"),
  BACK("back"),
  BACK_ABOUT("Go back one block"),
  JUMP("jump"),
  JUMP_ABOUT("Go to a block"),
  PAUSE("pause"),
  PAUSE_ABOUT("Stop the clock"),
  RESUME("resume"),
  RESUME_ABOUT("Let the clock run again"),
  EXTEND("extend"),
  EXTEND_ABOUT("Give this block more time"),
  SHORTEN("shorten"),
  SHORTEN_ABOUT("Make a later block shorter"),
  SKIP("skip"),
  SKIP_ABOUT("Pass over a block"),
  UNDO("undo"),
  UNDO_ABOUT("Take the last step back"),
  SHARE("share"),
  SHARE_ABOUT("Show the link for who is not on Discord"),
  LINK("link"),
  LINK_ABOUT("Bring a session from elsewhere here, or ask for a code"),
  OF_CODE("code"),
  OF_CODE_ABOUT("The code, from where the session is. Without one you get one."),
  ANNOUNCE("announce"),
  ANNOUNCE_ABOUT("Say something in all rooms"),
  STATUS("status"),
  STATUS_ABOUT("See how the day goes"),
  BOARD("board"),
  BOARD_ABOUT("Get the link to the board"),
  CLOSE("close"),
  CLOSE_ABOUT("Close the session"),
  WRAPUP("wrapup"),
  WRAPUP_ABOUT("Share the wrap-up with all"),
  NOTE("note"),
  NOTE_ABOUT("Write a note"),
  PLACE("place"),
  PLACE_ABOUT("Hang a note on the landscape"),
  CHOOSE("choose"),
  CHOOSE_ABOUT("Choose a proposal, or make one"),
  VOTE("vote"),
  VOTE_ABOUT("Put a dot on a note"),
  TABLE("table"),
  TABLE_ABOUT("Sit down at a table"),
  READY("ready"),
  READY_ABOUT("Say that your table is ready"),
  CARDS("cards"),
  CARDS_ABOUT("See and tick off your story cards"),
  CALL("call"),
  CALL_ABOUT("Call the facilitator"),
  HELP("help"),
  HELP_ABOUT("See what you can do now"),
  COLEAD("colead"),
  COLEAD_ABOUT("Let somebody lead with you"),
  OF_USER("user"),
  OF_USER_ABOUT("Who leads with you"),
  OF_SCRIPT("script"),
  OF_SCRIPT_ABOUT("Which session"),
  OF_TABLES("tables"),
  OF_TABLES_ABOUT("How many tables"),
  OF_LANGUAGE("language"),
  OF_LANGUAGE_ABOUT("Which language the session is in"),
  OF_BLOCK("block"),
  OF_BLOCK_ABOUT("Which block"),
  OF_MINUTES("minutes"),
  OF_MINUTES_ABOUT("How many minutes"),
  OF_TABLE("table"),
  OF_TABLE_ABOUT("Which table"),
  OF_WORDS("words"),
  OF_WORDS_ABOUT("What you want to say"),
  OF_KIND("kind"),
  OF_KIND_ABOUT("What kind of note"),
  OF_CARD("card"),
  OF_CARD_ABOUT("The number of the story card"),
  OF_NOTE("note"),
  OF_NOTE_ABOUT("The number of the note"),
  OF_WHERE("where"),
  OF_WHERE_ABOUT("Where it goes, such as top right"),
  OF_WHY("why"),
  OF_WHY_ABOUT("Why it matters");

  private final String english;

  CommandPhrase(String english) {
    this.english = english;
  }

  @Override
  public String key() {
    return Phrase.keyOf("discord-command", this);
  }

  @Override
  public String english() {
    return english;
  }
}
