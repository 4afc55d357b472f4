package nl.draaiboek.core.engine;

import nl.draaiboek.core.conversation.PersonId;
import nl.draaiboek.core.conversation.SessionId;

/** Where new ids come from: chance when it is real, a seed when it is rehearsed. */
public interface Ids {
  SessionId session();

  PersonId person();

  /** @return 32 bytes that nobody guesses, to make tokens with */
  byte[] key();

  /** @return eight letters that people can say to each other */
  String code();
}
