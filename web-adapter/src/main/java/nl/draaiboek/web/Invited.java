package nl.draaiboek.web;

import nl.draaiboek.core.conversation.Role;
import nl.draaiboek.core.conversation.SessionId;
import nl.draaiboek.core.session.Session;

/**
 * Someone at the door.
 *
 * @param role   as what they may come in
 * @param secret by which they may
 */
record Invited(SessionId session, Role role, String secret, Session.Opened state) {}
