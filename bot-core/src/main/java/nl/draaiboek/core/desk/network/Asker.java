package nl.draaiboek.core.desk.network;

import java.util.Optional;
import nl.draaiboek.core.conversation.ConversationId;
import nl.draaiboek.core.desk.Visitor;

/**
 * Somebody on a chat platform who asks something of a network.
 *
 * @param place where all of a network can be together, as a network's home is named; empty where they talk with the bot alone
 */
public record Asker(Visitor visitor, Optional<ConversationId> place) {}
