package nl.draaiboek.core.desk.network;

import java.time.Instant;
import java.util.Optional;
import nl.draaiboek.core.language.Line;
import nl.draaiboek.core.network.Homework;
import nl.draaiboek.core.network.OpenPoints;
import nl.draaiboek.core.photo.PhotoId;
import nl.draaiboek.core.photo.PhotoProblem;
import nl.draaiboek.core.photo.Photos;

/** Pictures that people post with an answer to homework. */
record HomeworkPhotos(Photos photos) {
  /** What came of it. */
  sealed interface Taken {
    /** @param photo empty where none was posted */
    record Sound(Optional<PhotoId> photo) implements Taken {}

    record Unsound(Line why) implements Taken {}
  }

  /** Only a member's, and only where a picture is asked for; what is refused anyway is not fetched. */
  Taken taken(Here here, Ask.Answering ask) {
    if (ask.picture().isEmpty() || here.member().isEmpty())
      return new Taken.Sound(Optional.empty());
    Instant now = here.now().toInstant();
    Optional<Homework> homework = here.network().promises().homework(ask.homework())
        .filter(h -> OpenPoints.openFor(here.network(), h, now).isPresent());
    if (homework.isEmpty())
      return new Taken.Sound(Optional.empty());
    if (homework.get().form() != Homework.Form.PICTURE)
      return new Taken.Unsound(Line.of(NetworkDeskPhrase.NO_PICTURE_ASKED));
    return switch (photos.take(here.id().owner(), ask.picture().get())) {
      case Photos.Taken.Kept(PhotoId id) -> new Taken.Sound(Optional.of(id));
      case Photos.Taken.Not(PhotoProblem why) -> new Taken.Unsound(Line.of(why));
    };
  }
}
