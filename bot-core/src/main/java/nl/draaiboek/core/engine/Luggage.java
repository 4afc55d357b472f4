package nl.draaiboek.core.engine;

import java.util.List;
import java.util.Optional;
import nl.draaiboek.core.conversation.NetworkId;
import nl.draaiboek.core.conversation.SessionId;
import nl.draaiboek.core.photo.Album;
import nl.draaiboek.core.photo.Photo;
import nl.draaiboek.core.session.Brought;

/** Pictures that come along from home: the session has its own of each before any of its notes can hold it. */
record Luggage(Album album) {
  /** @return the same; without its picture where that was taken away meanwhile */
  List<Brought> carried(NetworkId from, SessionId to, List<Brought> brought) {
    return brought.stream().map(one -> carried(from, to, one))
        .filter(one -> one.photo().isPresent() || !one.words().isEmpty()).toList();
  }

  private Brought carried(NetworkId from, SessionId to, Brought one) {
    Optional<Photo> photo = one.photo().flatMap(id -> album.find(from.owner(), id));
    photo.ifPresent(there -> album.keep(to, there));
    return new Brought(one.from(), one.person(), one.words(), one.shared(), photo.map(Photo::id),
        one.day());
  }
}
