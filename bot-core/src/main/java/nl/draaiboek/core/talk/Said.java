package nl.draaiboek.core.talk;

/**
 * A message as it came in.
 *
 * @param words as typed, without the mention of the bot
 * @param toBot whether it is said to the bot itself: a direct message, a mention, an answer to the bot; else to the room
 */
public record Said(String words, boolean toBot) {}
