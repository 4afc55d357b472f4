package nl.draaiboek.core.note;

import nl.draaiboek.core.conversation.PersonId;
import nl.draaiboek.core.event.Secret;

/** What happened to a note that bears nobody's name: its writer stands beside it under a token, of which the key is destroyed. */
public interface Unsigned extends Secret {
  /** Stands in the note itself where its writer would. */
  PersonId NOBODY = new PersonId("nobody");

  /** @return written by {@link #NOBODY}, changed or taken back */
  NoteEvent happened();

  /** Of two notes nobody can tell that one person wrote them. */
  @Override
  default String apart() {
    return "note:" + happened().note();
  }
}
