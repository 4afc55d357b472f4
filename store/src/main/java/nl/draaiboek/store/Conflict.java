package nl.draaiboek.store;

import org.jdbi.v3.core.statement.PreparedBatch;

/** Somebody else wrote first. Thrown so that the transaction goes back. */
final class Conflict extends RuntimeException {
  private static final long serialVersionUID = 1L;

  Conflict() {
    super("written by another first", null, false, false);
  }

  /**
   * Executes a batch of inserts that pass over what is there already.
   *
   * @throws Conflict where one of them was there
   */
  static void unlessAllNew(PreparedBatch inserts) {
    int asked = inserts.size();
    if (asked == 0)
      return;
    int written = 0;
    for (int count : inserts.execute())
      written += count;
    if (written < asked)
      throw new Conflict();
  }
}
