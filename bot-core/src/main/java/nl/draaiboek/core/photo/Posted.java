package nl.draaiboek.core.photo;

/** A file that somebody posted, which still has to be fetched from where it stands. */
@FunctionalInterface
public interface Posted {
  /** Blocks while it comes in; at most some tens of seconds. */
  Fetched fetch();

  /** What came in. */
  sealed interface Fetched {
    /** At most {@link Darkroom#MAX_BYTES}. */
    @SuppressWarnings("ArrayRecordComponent")
    record Came(byte[] file) implements Fetched {}

    record Lost(PhotoProblem why) implements Fetched {}
  }
}
