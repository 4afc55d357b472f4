package nl.draaiboek.core.rights;

import java.util.List;
import java.util.function.Function;
import nl.draaiboek.core.conversation.PersonId;
import nl.draaiboek.core.conversation.SessionId;
import nl.draaiboek.core.network.NetworkEvent;
import nl.draaiboek.core.session.SessionEvent;

/**
 * Takes away what is stored, so that no byte of it is left in the store's own files. What was erased on somebody's behalf is remembered
 * by ids alone, of which only hashes are kept: when an older backup is put back, it is erased again at the next start.
 */
public interface Shredder {
  /**
   * Erases who someone is in a session, or in a network whose {@code owner} this is: name, accounts, ways in, and where the bot talked
   * with them alone.
   *
   * @param words whether what they wrote, and their pictures, go too
   * @throws nl.draaiboek.core.engine.StoreFailure when it cannot be done; then nothing of it is
   */
  Count person(SessionId owner, PersonId person, boolean words);

  /** Erases a whole session, or a whole network without its sessions. */
  Count everything(SessionId owner);

  /** Takes words and pictures out of a session's events; this is not remembered, because its time comes again after a restore. */
  Count words(SessionId session, Function<List<SessionEvent>, Forgotten<SessionEvent>> how);

  /** As above, for a network. */
  Count networkWords(SessionId owner, Function<List<NetworkEvent>, Forgotten<NetworkEvent>> how);

  /**
   * What was taken away.
   *
   * @param texts  events that lost their words
   * @param photos pictures
   * @param rows   names, accounts, ways in and other things that were kept beside events
   */
  record Count(int texts, int photos, int rows) {
    public static final Count NOTHING = new Count(0, 0, 0);

    public Count plus(Count other) {
      return new Count(texts + other.texts, photos + other.photos, rows + other.rows);
    }
  }
}
