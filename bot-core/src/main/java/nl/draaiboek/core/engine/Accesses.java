package nl.draaiboek.core.engine;

import java.util.Optional;
import nl.draaiboek.core.conversation.PersonId;
import nl.draaiboek.core.conversation.SessionId;

/** Who may come in with which secret. Only the secret's SHA-256 is kept. */
public interface Accesses {
  /**
   * Lets whoever knows the secret in.
   *
   * @param secretHash SHA-256 of the secret, as hexadecimal
   */
  void grant(String secretHash, Access access);

  Optional<Access> find(String secretHash);

  /** Takes away every way in that this person has to this session. */
  void revoke(SessionId session, PersonId person);

  /** What a secret opens. */
  sealed interface Access {
    SessionId session();
  }

  /** Acts as this person; what they may do is their role in the session. */
  record AsPerson(SessionId session, PersonId person) implements Access {}

  /** May join as a participant. */
  record ToJoin(SessionId session) implements Access {}

  /** May join as a facilitator. */
  record ToFacilitate(SessionId session) implements Access {}

  /** May look at the board. */
  record ToWatch(SessionId session) implements Access {}
}
