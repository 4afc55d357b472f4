package nl.draaiboek.store;

import java.time.InstantSource;
import java.util.List;
import org.jdbi.v3.core.Handle;

/** What was erased in this database. */
final class ErasureTable {
  private ErasureTable() {}

  static void add(Handle h, Erasure erasure, InstantSource clock) {
    h.createUpdate(
        """
            insert into erasure(hash, words, at_ms) values (:hash, :words, :at)
            on conflict (hash) do update set words = case when erasure.words = 1 then 1 else excluded.words end""")
        .bind("hash", erasure.hash()).bind("words", erasure.words() ? 1 : 0).bind("at", clock.millis())
        .execute();
  }

  static List<Erasure> all(Handle h) {
    return h.createQuery("select hash, words from erasure")
        .map((rs, _) -> new Erasure(rs.getString("hash"), rs.getInt("words") == 1)).list();
  }
}
