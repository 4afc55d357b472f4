package nl.draaiboek.core.desk;

import nl.draaiboek.core.conversation.SessionId;

/** The addresses of a session's pages, for those who are not in the chat and for the screen in the room. */
@FunctionalInterface
public interface Links {
  /** @return the addresses of this session; each lets in whoever has it */
  Ways of(SessionId session);

  /**
   * Whole addresses.
   *
   * @param join   for participants
   * @param lead   for another facilitator, without an app
   * @param board  for the screen
   * @param wrapUp once it is published, for whoever was there
   */
  record Ways(String join, String lead, String board, String wrapUp) {}
}
