package nl.draaiboek.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.draaiboek.core.conversation.ConversationId;
import nl.draaiboek.core.conversation.SessionId;
import nl.draaiboek.core.engine.Outbox;
import nl.draaiboek.core.engine.SessionStore.Marker;
import nl.draaiboek.core.engine.SessionStore.Step;
import nl.draaiboek.core.message.Slot;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/**
 * What still has to be delivered. A row that was tried once is not replaced any more, even while it waits for another try:
 * the platform may have it already under its nonce.
 */
final class OutboxTable implements Outbox {
  /** A conversation's first row. */
  private static final String FIRST = "id = (select min(p.id) from outbox p where p.conversation = o.conversation)";

  private final Database database;
  private final InstantSource clock;

  OutboxTable(Database database, InstantSource clock) {
    this.database = database;
    this.clock = clock;
  }

  static void add(Handle h, Step step) {
    if (step.markers().isEmpty())
      return;
    PreparedBatch batch = h.prepareBatch("""
        insert into outbox(channel, conversation, slot, session, retire, not_before_ms)
        values (:channel, :conversation, :slot, :session, :retire, :at)
        on conflict (conversation, slot) where tried = 0 do update set retire = excluded.retire""");
    for (Marker marker : step.markers())
      batch.bind("channel", marker.to().channel()).bind("conversation", marker.to().value())
          .bind("slot", marker.slot().value()).bind("session", step.session().value())
          .bind("retire", marker.retire() ? 1 : 0).bind("at", step.at().toEpochMilli()).add();
    batch.execute();
  }

  @Override
  public List<Due> claim(String channel, Instant now, int most) {
    return database.write(h -> h
        .createQuery("update outbox set claimed = 1, tried = 1 where claimed = 0 and id in ("
            + "select id from outbox o where channel = :channel and not_before_ms <= :now and claimed = 0 and "
            + FIRST
            + " order by id limit :most) returning id, session, conversation, slot, retire")
        .bind("channel", channel).bind("now", now.toEpochMilli()).bind("most", most)
        .map((rs, _) -> due(rs)).list()).stream().sorted(Comparator.comparingLong(Due::id)).toList();
  }

  private static Due due(ResultSet rs) throws SQLException {
    long id = rs.getLong("id");
    return new Due(id, new SessionId(rs.getString("session")),
        new ConversationId(rs.getString("conversation")),
        new Slot(rs.getString("slot")), rs.getInt("retire") == 1, Long.toString(id, Character.MAX_RADIX));
  }

  @Override
  public void delivered(Due due, String reference) {
    database.write(h -> {
      remove(h, due);
      return due.retire() ? forget(h, due) : remember(h, due, reference);
    });
  }

  private static int remove(Handle h, Due due) {
    return h.createUpdate("delete from outbox where id = :id").bind("id", due.id()).execute();
  }

  private static int forget(Handle h, Due due) {
    return h.createUpdate("delete from delivered where conversation = :conversation and slot = :slot")
        .bind("conversation", due.to().value()).bind("slot", due.slot().value()).execute();
  }

  private int remember(Handle h, Due due, String reference) {
    return h.createUpdate(
        """
            insert into delivered(conversation, slot, reference, at_ms)
            values (:conversation, :slot, :reference, :at)
            on conflict (conversation, slot) do update set reference = excluded.reference, at_ms = excluded.at_ms""")
        .bind("conversation", due.to().value()).bind("slot", due.slot().value()).bind("reference", reference)
        .bind("at", clock.instant().toEpochMilli()).execute();
  }

  @Override
  public void later(Due due, Instant notBefore) {
    database.write(h -> h.createUpdate("update outbox set claimed = 0, not_before_ms = :at where id = :id")
        .bind("at", notBefore.toEpochMilli()).bind("id", due.id()).execute());
  }

  @Override
  public void lost(Due due, String why) {
    database.write(h -> {
      remove(h, due);
      return h.createUpdate("""
          insert into lost(session, conversation, slot, why, at_ms)
          values (:session, :conversation, :slot, :why, :at)""").bind("session", due.session().value())
          .bind("conversation", due.to().value()).bind("slot", due.slot().value()).bind("why", why)
          .bind("at", clock.instant().toEpochMilli()).execute();
    });
  }

  @Override
  public void recover() {
    database.write(h -> h.execute("update outbox set claimed = 0 where claimed = 1"));
  }

  @Override
  public Optional<String> reference(ConversationId conversation, Slot slot) {
    return database.read(h -> h
        .createQuery("select reference from delivered where conversation = :conversation and slot = :slot")
        .bind("conversation", conversation.value()).bind("slot", slot.value()).mapTo(String.class).findOne());
  }

  @Override
  public Optional<Instant> nextDue(String channel) {
    return database
        .read(h -> h
            .createQuery(
                "select not_before_ms from outbox o where channel = :channel and claimed = 0 and " + FIRST
                    + " order by not_before_ms limit 1")
            .bind("channel", channel).mapTo(Long.class).findOne())
        .map(Instant::ofEpochMilli);
  }
}
