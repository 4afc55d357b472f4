package nl.draaiboek.discord.desk;

import nl.draaiboek.core.language.Phrase;

/** What is said on Discord alone. */
public enum DiscordPhrase implements Phrase {
  NO_SESSION("There is no session in this channel. A facilitator opens one with /session open."),
  OPENED("The session is open. The code is {code}. Link for who is not on Discord: {join}. Screen: {board}"),
  OPENED_REMOTE_HERE("Your direct messages are closed. Your remote is in the thread {thread}."),
  NO_SUCH_SCRIPT("There is no script with that name. Choose one from the list."),
  ALREADY_OPEN("A session is going on in this channel. Close it first with /session close."),
  LACKS("The bot may not do everything that it must do here. First give it: {permissions}."),
  SHARE("Link for who is not on Discord: {join}. Code: {code}."),
  BOARD("Screen: {board}"),
  ONLY_IN_A_CHANNEL("Open a session in an ordinary text channel of a server.");

  private final String english;

  DiscordPhrase(String english) {
    this.english = english;
  }

  @Override
  public String key() {
    return Phrase.keyOf("discord", this);
  }

  @Override
  public String english() {
    return english;
  }
}
