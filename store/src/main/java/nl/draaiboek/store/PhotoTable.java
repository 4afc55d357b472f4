package nl.draaiboek.store;

import java.time.InstantSource;
import java.util.Optional;
import nl.draaiboek.core.conversation.SessionId;
import nl.draaiboek.core.photo.Album;
import nl.draaiboek.core.photo.Photo;
import nl.draaiboek.core.photo.PhotoId;

/** Pictures on notes. */
final class PhotoTable implements Album {
  private final Database database;
  private final InstantSource clock;

  PhotoTable(Database database, InstantSource clock) {
    this.database = database;
    this.clock = clock;
  }

  @Override
  public void keep(SessionId session, Photo photo) {
    database.write(h -> h.createUpdate("""
        insert into photo(session, id, type, bytes, at_ms) values (:session, :id, :type, :bytes, :at)
        on conflict (session, id) do nothing""").bind("session", session.value())
        .bind("id", photo.id().value()).bind("type", photo.type().name()).bind("bytes", photo.bytes())
        .bind("at", clock.millis()).execute());
  }

  @Override
  public Optional<Photo> find(SessionId session, PhotoId id) {
    return database
        .read(h -> h.createQuery("select type, bytes from photo where session = :session and id = :id")
            .bind("session", session.value()).bind("id", id.value())
            .map((rs, _) -> new Photo(Photo.Type.valueOf(rs.getString("type")), rs.getBytes("bytes")))
            .findOne());
  }

  @Override
  public int count(SessionId session) {
    return database.read(h -> h.createQuery("select count(*) from photo where session = :session")
        .bind("session", session.value()).mapTo(Integer.class).one());
  }
}
