package nl.draaiboek.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.draaiboek.core.chat.Missed;
import nl.draaiboek.core.conversation.ConversationId;
import nl.draaiboek.core.conversation.SessionId;
import nl.draaiboek.core.engine.Outbox;
import nl.draaiboek.core.engine.SessionStore.Marker;
import nl.draaiboek.core.message.Slot;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jdbi.v3.core.statement.Update;

/**
 * What still has to be delivered. A row that was tried once is not replaced any more, even while it waits for another try:
 * the platform may have it already under its nonce.
 */
final class OutboxTable implements Outbox {
  /** Nothing of the row's conversation is under way. */
  private static final String FREE = " not exists (select 1 from outbox c where c.conversation = o.conversation "
      + "and c.claimed = 1) ";
  /**
   * Where {@code p} is an edit that comes too soon after what was shown. A clock that was put back holds nothing: what was
   * shown in time to come is no reason.
   */
  private static final String HELD = " p.tried = 0 and p.retire = 0 and exists (select 1 from delivered d "
      + "where d.session = p.session and d.conversation = p.conversation and d.slot = p.slot "
      + "and d.at_ms > :since and d.at_ms <= :now) ";
  /** The first row of its conversation, without those that are held back. */
  private static final String FIRST = FREE + "and o.id = (select min(p.id) from outbox p "
      + "where p.conversation = o.conversation and not (" + HELD + ")) ";

  /** A new card that was being posted. */
  private static final String UNDER_WAY = " channel = :channel and claimed = 1 and retire = 0 and not exists ("
      + "select 1 from delivered d where d.session = outbox.session and d.conversation = outbox.conversation "
      + "and d.slot = outbox.slot) ";

  private final Database database;
  private final InstantSource clock;

  OutboxTable(Database database, InstantSource clock) {
    this.database = database;
    this.clock = clock;
  }

  static void add(Handle h, SessionId owner, Instant at, List<Marker> markers) {
    if (markers.isEmpty())
      return;
    PreparedBatch batch = h.prepareBatch("""
        insert into outbox(channel, conversation, slot, session, retire, not_before_ms)
        values (:channel, :conversation, :slot, :session, :retire, :at)
        on conflict (session, conversation, slot) where tried = 0 do update set retire = excluded.retire""");
    for (Marker marker : markers)
      batch.bind("channel", marker.to().channel()).bind("conversation", marker.to().value())
          .bind("slot", marker.slot().value()).bind("session", owner.value())
          .bind("retire", marker.retire() ? 1 : 0).bind("at", at.toEpochMilli()).add();
    batch.execute();
  }

  @Override
  public List<Due> claim(String channel, Instant now, Duration pace, int most) {
    return database.write(h -> h
        .createQuery("update outbox set claimed = 1, tried = 1 where claimed = 0 and id in ("
            + "select id from outbox o where channel = :channel and not_before_ms <= :now and " + FIRST
            + "order by id limit :most) returning id, session, conversation, slot, retire")
        .bind("channel", channel).bind("now", now.toEpochMilli())
        .bind("since", now.minus(pace).toEpochMilli())
        .bind("most", most)
        .map((rs, _) -> due(rs)).list()).stream().sorted(Comparator.comparingLong(Due::id)).toList();
  }

  private static Due due(ResultSet rs) throws SQLException {
    return new Due(rs.getLong("id"), new SessionId(rs.getString("session")),
        new ConversationId(rs.getString("conversation")),
        new Slot(rs.getString("slot")), rs.getInt("retire") == 1);
  }

  @Override
  public void delivered(Due due, String reference) {
    database.write(h -> {
      remove(h, due);
      onSlot(h, due, "delete from lost ");
      return due.retire() ? onSlot(h, due, "delete from delivered ") : remember(h, due, reference);
    });
  }

  private static int remove(Handle h, Due due) {
    return h.createUpdate("delete from outbox where id = :id").bind("id", due.id()).execute();
  }

  private static int onSlot(Handle h, Due due, String sql) {
    return h
        .createUpdate(sql + "where session = :session and conversation = :conversation and slot = :slot")
        .bind("session", due.session().value()).bind("conversation", due.to().value())
        .bind("slot", due.slot().value()).execute();
  }

  private int remember(Handle h, Due due, String reference) {
    return h.createUpdate(
        """
            insert into delivered(session, conversation, slot, reference, at_ms)
            values (:session, :conversation, :slot, :reference, :at)
            on conflict (session, conversation, slot)
              do update set reference = excluded.reference, at_ms = excluded.at_ms""")
        .bind("session", due.session().value()).bind("conversation", due.to().value())
        .bind("slot", due.slot().value()).bind("reference", reference)
        .bind("at", clock.instant().toEpochMilli()).execute();
  }

  @Override
  public void dropped(Due due) {
    database.write(h -> {
      if (due.retire())
        onSlot(h, due, "delete from lost ");
      return remove(h, due);
    });
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
          values (:session, :conversation, :slot, :why, :at)
          on conflict (session, conversation, slot) do update set
            seen = case when lost.why = excluded.why then lost.seen else 0 end,
            why = excluded.why, at_ms = excluded.at_ms""").bind("session", due.session().value())
          .bind("conversation", due.to().value()).bind("slot", due.slot().value()).bind("why", why)
          .bind("at", clock.instant().toEpochMilli()).execute();
    });
  }

  @Override
  public void recover(String channel, boolean again) {
    database.write(h -> {
      if (!again)
        unsure(h, channel);
      return h.createUpdate("update outbox set claimed = 0 where channel = :channel and claimed = 1")
          .bind("channel", channel).execute();
    });
  }

  private void unsure(Handle h, String channel) {
    h.createUpdate("insert into lost(session, conversation, slot, why, at_ms) "
        + "select session, conversation, slot, :why, :at from outbox where " + UNDER_WAY
        + "on conflict (session, conversation, slot) do update set "
        + "seen = 0, why = excluded.why, at_ms = excluded.at_ms")
        .bind("why", new Missed.Unsure("the server stopped meanwhile").text())
        .bind("at", clock.instant().toEpochMilli()).bind("channel", channel).execute();
    h.createUpdate("delete from outbox where " + UNDER_WAY).bind("channel", channel).execute();
  }

  @Override
  public void show(SessionId session, ConversationId conversation, Slot slot) {
    database.write(h -> h.createUpdate("""
        insert into outbox(channel, conversation, slot, session, retire, not_before_ms)
        values (:channel, :conversation, :slot, :session, 0, :at)
        on conflict (session, conversation, slot) where tried = 0 do nothing""")
        .bind("channel", conversation.channel()).bind("conversation", conversation.value())
        .bind("slot", slot.value()).bind("session", session.value())
        .bind("at", clock.instant().toEpochMilli()).execute());
  }

  @Override
  public void again(SessionId session, Loss loss) {
    database.write(h -> {
      bound(h.createUpdate("""
          insert into outbox(channel, conversation, slot, session, retire, not_before_ms)
          select :channel, conversation, slot, session, 0, :at from lost
          where session = :session and conversation = :conversation and why = :why
          on conflict (session, conversation, slot) where tried = 0 do nothing"""), session, loss)
          .bind("channel", loss.conversation().channel()).bind("at", clock.instant().toEpochMilli())
          .execute();
      return bound(h.createUpdate(
          "delete from lost where session = :session and conversation = :conversation and why = :why"),
          session, loss).execute();
    });
  }

  private static Update bound(Update update, SessionId session, Loss loss) {
    return update.bind("session", session.value()).bind("conversation", loss.conversation().value())
        .bind("why", loss.why());
  }

  @Override
  public Optional<String> whyLost(SessionId session, ConversationId conversation, Slot slot) {
    return database.read(h -> h
        .createQuery("select why from lost "
            + "where session = :session and conversation = :conversation and slot = :slot")
        .bind("session", session.value()).bind("conversation", conversation.value())
        .bind("slot", slot.value()).mapTo(String.class).findOne());
  }

  @Override
  public Optional<String> reference(SessionId session, ConversationId conversation, Slot slot) {
    return database.read(h -> h
        .createQuery("select reference from delivered "
            + "where session = :session and conversation = :conversation and slot = :slot")
        .bind("session", session.value()).bind("conversation", conversation.value())
        .bind("slot", slot.value()).mapTo(String.class).findOne());
  }

  @Override
  public Optional<Instant> nextDue(String channel, Instant now, Duration pace) {
    return database.read(h -> h
        .createQuery("select not_before_ms as due_ms from outbox o where channel = :channel and " + FIRST
            + "union all select held.at_ms + :pace from outbox o join delivered held on held.session = o.session "
            + "and held.conversation = o.conversation and held.slot = o.slot where channel = :channel and "
            + FREE
            + "and o.tried = 0 and o.retire = 0 and held.at_ms > :since and held.at_ms <= :now "
            + "order by due_ms limit 1")
        .bind("channel", channel).bind("now", now.toEpochMilli())
        .bind("since", now.minus(pace).toEpochMilli()).bind("pace", pace.toMillis()).mapTo(Long.class)
        .findOne()).map(Instant::ofEpochMilli);
  }

  @Override
  public List<Loss> losses(SessionId session, int most) {
    return database.read(h -> h.createQuery("""
        select conversation, why, count(*) as cards, max(at_ms) as latest_ms from lost
        where session = :session and seen = 0 group by conversation, why
        order by latest_ms desc, conversation, why limit :most""").bind("session", session.value())
        .bind("most", most)
        .map((rs, _) -> new Loss(new ConversationId(rs.getString("conversation")), rs.getString("why"),
            rs.getInt("cards"), Instant.ofEpochMilli(rs.getLong("latest_ms"))))
        .list()).reversed();
  }

  @Override
  public void seen(SessionId session, Loss loss) {
    database.write(h -> h.createUpdate("update lost set seen = 1 where session = :session "
        + "and conversation = :conversation and why = :why and at_ms <= :latest")
        .bind("session", session.value()).bind("conversation", loss.conversation().value())
        .bind("why", loss.why()).bind("latest", loss.latest().toEpochMilli()).execute());
  }
}
