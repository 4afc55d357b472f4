package nl.draaiboek.discord.desk;

import java.util.Optional;
import nl.draaiboek.core.conversation.PersonId;
import nl.draaiboek.core.conversation.Room;
import nl.draaiboek.core.conversation.SessionId;
import nl.draaiboek.core.language.Listener;
import nl.draaiboek.core.session.Session;

/**
 * Somebody on Discord in a session.
 *
 * @param state    of the session when they did something
 * @param room     whose channel or thread they did it in; empty in direct messages
 * @param listener for what they alone see: in the language of their own Discord
 */
record Seat(SessionId session, PersonId person, Session.Opened state, Optional<Room> room,
    Listener listener) {}
