package nl.draaiboek.store;

import java.nio.file.Path;

/**
 * The database lacks something that people were told is saved. Nothing was changed: what is missing may still lie elsewhere, and
 * could no longer be put back once something new is written.
 */
public final class IncompleteStore extends RuntimeException {
  private static final long serialVersionUID = 1L;

  IncompleteStore(Path file, int missing, CommitCount.Noted noted, Path count) {
    super("the database " + file + " lacks the last " + missing + " of " + noted.commits()
        + " transactions, the newest of " + noted.at() + ". The file " + file.getFileName()
        + "-wal beside it is missing or damaged, or this is an older copy. Nothing was changed. Put the whole folder back as it was;"
        + " or, to go on without what is missing, remove " + count);
  }
}
