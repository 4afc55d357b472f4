package nl.draaiboek.discord.room;

import nl.draaiboek.core.language.Phrase;

/** What the rooms are called. */
enum RoomPhrase implements Phrase {
  TABLE("Table {number}"),
  REMOTE("For the facilitator"),
  REMOTE_HERE("Your remote for {title} comes here.");

  private final String english;

  RoomPhrase(String english) {
    this.english = english;
  }

  @Override
  public String key() {
    return Phrase.keyOf("discord-room", this);
  }

  @Override
  public String english() {
    return english;
  }
}
