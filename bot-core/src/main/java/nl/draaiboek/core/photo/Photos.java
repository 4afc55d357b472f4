package nl.draaiboek.core.photo;

import nl.draaiboek.core.conversation.SessionId;
import nl.draaiboek.core.photo.Darkroom.Developed;
import nl.draaiboek.core.photo.Posted.Fetched;

/** Takes in what people post. A photo is on disk before any note can hold it, so that no note is seen whose photo is lost. */
public record Photos(Darkroom darkroom, Album album) {
  /** Some hundreds of megabytes; no session has this many by itself. */
  private static final int MOST_IN_A_SESSION = 1000;

  /** What came of it. */
  public sealed interface Taken {
    record Kept(PhotoId id) implements Taken {}

    record Not(PhotoProblem why) implements Taken {}
  }

  /** @throws nl.draaiboek.core.engine.StoreFailure when it could not be written */
  public Taken take(SessionId session, Posted posted) {
    if (album.count(session) >= MOST_IN_A_SESSION)
      return new Taken.Not(PhotoProblem.ALBUM_FULL);
    return switch (posted.fetch()) {
      case Fetched.Lost(PhotoProblem why) -> new Taken.Not(why);
      case Fetched.Came(byte[] file) -> switch (darkroom.develop(file)) {
        case Developed.Failed(PhotoProblem why) -> new Taken.Not(why);
        case Developed.Done(Photo photo) -> {
          album.keep(session, photo);
          yield new Taken.Kept(photo.id());
        }
      };
    };
  }
}
