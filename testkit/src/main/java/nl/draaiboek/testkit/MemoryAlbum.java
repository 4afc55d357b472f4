package nl.draaiboek.testkit;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import nl.draaiboek.core.conversation.SessionId;
import nl.draaiboek.core.photo.Album;
import nl.draaiboek.core.photo.Photo;
import nl.draaiboek.core.photo.PhotoId;

/** Pictures on notes. */
final class MemoryAlbum implements Album {
  private final Map<SessionId, Map<PhotoId, Photo>> photos = new HashMap<>();

  @Override
  public synchronized void keep(SessionId session, Photo photo) {
    photos.computeIfAbsent(session, _ -> new HashMap<>()).putIfAbsent(photo.id(), photo);
  }

  @Override
  public synchronized Optional<Photo> find(SessionId session, PhotoId id) {
    return Optional.ofNullable(photos.getOrDefault(session, Map.of()).get(id));
  }

  @Override
  public synchronized int count(SessionId session) {
    return photos.getOrDefault(session, Map.of()).size();
  }
}
