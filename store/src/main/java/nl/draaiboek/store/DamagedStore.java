package nl.draaiboek.store;

import java.nio.file.Path;

/** The database file is not what was written to it. Nothing was changed; a backup has to take its place. */
public final class DamagedStore extends RuntimeException {
  private static final long serialVersionUID = 1L;

  DamagedStore(Path file, String finding) {
    super("the database " + file + " is damaged: " + finding + "; put a backup in its place");
  }
}
