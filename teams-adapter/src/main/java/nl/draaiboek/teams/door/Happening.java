package nl.draaiboek.teams.door;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;

/** What happened in Teams. The bot's own doings are none. */
public sealed interface Happening {
  /** @return the same for each delivery of the same happening, 43 characters; for the store, so that it has one effect */
  String key();

  Conversation where();

  /**
   * Someone wrote.
   *
   * @param id      of the message
   * @param text    as they meant it: without the name that called the bot
   * @param called  whether they named the bot
   * @param named   the other people whom they named, by a mention
   * @param replyTo the message that this answers
   * @param locale  of the person's own Teams, for example {@code nl-NL}
   */
  record Said(String key, Conversation where, String id, Someone who, String text, boolean called,
      List<Someone> named, Optional<String> replyTo, Optional<String> locale) implements Happening {
    public Said {
      named = List.copyOf(named);
    }
  }

  /**
   * Someone pressed on a card.
   *
   * @param replyTo the message with the card
   * @param verb    of the action; empty for an {@code Action.Submit}
   * @param value   what the action carries, and what was filled in
   */
  record Pressed(String key, Conversation where, Someone who, Optional<String> replyTo, String verb,
      ObjectNode value, Optional<String> locale) implements Happening {}

  /** People came into the conversation, or into the team of the channel. */
  record CameIn(String key, Conversation where, List<Someone> who) implements Happening {
    public CameIn {
      who = List.copyOf(who);
    }
  }

  /** People left the conversation, or the team of the channel. */
  record Left(String key, Conversation where, List<Someone> who) implements Happening {
    public Left {
      who = List.copyOf(who);
    }
  }

  /** The bot came into the conversation: from now on it can speak there. */
  record Installed(String key, Conversation where, Someone by) implements Happening {}

  /** The bot is out of the conversation: what it says there arrives no more. */
  record Removed(String key, Conversation where, Someone by) implements Happening {}

  /** Someone changed, or brought back, what they had written. */
  record Edited(String key, Conversation where, String id, Someone who, String text, boolean called)
      implements
        Happening {}

  /** Someone took back what they had written. */
  record Deleted(String key, Conversation where, String id, Someone who) implements Happening {}
}
