package nl.draaiboek.store;

import java.util.List;
import java.util.function.Function;
import nl.draaiboek.core.conversation.SessionId;
import nl.draaiboek.core.rights.Forgotten;
import nl.draaiboek.store.json.EventJson;
import org.jdbi.v3.core.Handle;

/**
 * Stores events again in their own places. What is added meanwhile stands behind them and is left alone.
 *
 * @param table where events stand
 * @param owner the column that says whose they are
 */
record Rewriting<E>(String table, String owner, EventJson<E> json) {
  private record Row(int seq, String body) {}

  /** What was read, and what stands there now. */
  record Done<E>(int texts, Forgotten<E> forgotten) {}

  Done<E> rewrite(Handle h, SessionId of, Function<List<E>, Forgotten<E>> how) {
    List<Row> rows = h
        .createQuery("select seq, body from " + table + " where " + owner + " = :owner order by seq")
        .bind("owner", of.value()).map((rs, _) -> new Row(rs.getInt("seq"), rs.getString("body"))).list();
    List<E> before = rows.stream().map(row -> json.read(row.body())).toList();
    Forgotten<E> after = how.apply(before);
    int texts = 0;
    for (int i = 0; i < rows.size(); i++)
      if (!after.events().get(i).equals(before.get(i))) {
        h.createUpdate("update " + table + " set body = :body where " + owner + " = :owner and seq = :seq")
            .bind("body", json.write(after.events().get(i))).bind("owner", of.value())
            .bind("seq", rows.get(i).seq()).execute();
        texts++;
      }
    return new Done<>(texts, after);
  }

  List<E> read(Handle h, SessionId of) {
    return h.createQuery("select body from " + table + " where " + owner + " = :owner order by seq")
        .bind("owner", of.value()).mapTo(String.class).list().stream().map(json::read).toList();
  }
}
