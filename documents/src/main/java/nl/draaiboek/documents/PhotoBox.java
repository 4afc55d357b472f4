package nl.draaiboek.documents;

import java.util.Optional;
import nl.draaiboek.core.photo.Photo;
import nl.draaiboek.core.photo.PhotoId;

/** Where the photos of a session lie. */
@FunctionalInterface
public interface PhotoBox {
  PhotoBox EMPTY = _ -> Optional.empty();

  /** @return empty for one that is gone */
  Optional<Photo> find(PhotoId id);
}
