package nl.draaiboek.core.photo;

import java.util.Optional;
import nl.draaiboek.core.conversation.SessionId;

/** Where photos are kept. A note holds the id alone; one that no note holds is shown to nobody. */
public interface Album {
  /**
   * Keeps a photo; returns when it is on disk. The same one again changes nothing.
   *
   * @throws nl.draaiboek.core.engine.StoreFailure when it cannot be written
   */
  void keep(SessionId session, Photo photo);

  /** @return how many are kept of a session, those that no note holds too */
  int count(SessionId session);

  Optional<Photo> find(SessionId session, PhotoId id);
}
