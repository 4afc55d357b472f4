package nl.draaiboek.teams.desk;

import nl.draaiboek.core.language.Listener;
import nl.draaiboek.teams.card.Face;

/** What is said, in whose language, and for whom. */
record Told(Face face, Listener listener, To to) {
  /** For whom something is. */
  enum To {
    /** For all in the conversation. */
    ROOM,
    /** For this person; where they cannot be reached alone, in the conversation. */
    PERSON,
    /** For nobody else. */
    PERSON_ALONE
  }
}
