package nl.draaiboek.core.desk;

import java.util.Optional;
import nl.draaiboek.core.conversation.PersonId;
import nl.draaiboek.core.conversation.Room;
import nl.draaiboek.core.conversation.SessionId;
import nl.draaiboek.core.language.Listener;
import nl.draaiboek.core.session.Session;

/**
 * Somebody on a chat platform in a session.
 *
 * @param state    of the session when they did something
 * @param room     in whose conversation they did it; empty where they talk with the bot alone
 * @param listener for what they alone see: in the language of their own app
 */
public record Seat(SessionId session, PersonId person, Session.Opened state, Optional<Room> room,
    Listener listener) {}
