package nl.draaiboek.core.activity;

import nl.draaiboek.core.conversation.PersonId;

/** For whom something is shown. */
public sealed interface Viewer {
  /** The whole room: a board, or a message that all can see. Shows nothing that is one person's own. */
  record Everyone() implements Viewer {}

  /** One person, on their own page or in their own message. */
  record One(PersonId person) implements Viewer {}
}
