package nl.draaiboek.store;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.draaiboek.core.conversation.SessionId;
import nl.draaiboek.core.engine.SessionStore;
import nl.draaiboek.core.engine.SessionStore.Heard;
import nl.draaiboek.core.engine.SessionStore.Step;
import nl.draaiboek.core.note.NoteId;
import nl.draaiboek.core.session.SessionEvent;
import nl.draaiboek.core.timer.Timer;
import nl.draaiboek.core.timer.TimerChange;
import nl.draaiboek.store.json.EventJson;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/** Events, and all that is written in one go with them. */
final class EventTable implements SessionStore {
  private final Database database;
  private final EventJson<SessionEvent> json;
  private final TimerTable timers;
  private final ListingTable listings;

  EventTable(Database database, EventJson<SessionEvent> json, TimerTable timers, ListingTable listings) {
    this.listings = listings;
    this.database = database;
    this.json = json;
    this.timers = timers;
  }

  @Override
  public History read(SessionId session, int after) {
    List<String> bodies = database
        .read(h -> h
            .createQuery("select body from event where session = :session and seq > :after order by seq")
            .bind("session", session.value()).bind("after", after).mapTo(String.class).list());
    List<SessionEvent> events = bodies.stream().map(json::read).toList();
    return new History(after + events.size(), events);
  }

  @Override
  public boolean write(Step step) {
    List<String> bodies = step.events().stream().map(json::write).toList();
    boolean written = false;
    try {
      written = database.write(h -> writeAll(h, step, bodies));
    } catch (Conflict _) {
      return false;
    } finally {
      listings.changed(step, written);
    }
    if (!step.keys().destroyed().isEmpty())
      database.forgetTraces();
    step.timers().forEach(change -> {
      if (change instanceof TimerChange.Arm(Timer timer))
        timers.tell(timer.due());
    });
    return true;
  }

  private boolean writeAll(Handle h, Step step, List<String> bodies) {
    if (lastSeq(h, step.session()) != step.after())
      throw new Conflict();
    ListingTable.put(h, step.listing());
    writeIncoming(h, step);
    writeEvents(h, step, bodies);
    changeKeys(h, step);
    TieTable.change(h, step);
    OutboxTable.add(h, step.session(), step.at(), step.markers());
    timers.change(h, step.timers());
    return true;
  }

  private static int lastSeq(Handle h, SessionId session) {
    return h.createQuery("select coalesce(max(seq), 0) from event where session = :session")
        .bind("session", session.value()).mapTo(Integer.class).one();
  }

  private static void writeEvents(Handle h, Step step, List<String> bodies) {
    if (bodies.isEmpty())
      return;
    PreparedBatch batch = h.prepareBatch("insert into event(session, seq, at_ms, body) values "
        + "(:session, :seq, :at, :body) on conflict do nothing");
    int seq = step.after();
    for (String body : bodies)
      batch.bind("session", step.session().value()).bind("seq", ++seq)
          .bind("at", step.at().toEpochMilli()).bind("body", body).add();
    Conflict.unlessAllNew(batch);
  }

  private static void changeKeys(Handle h, Step step) {
    step.keys().made().forEach((origin, key) -> {
      int made = h
          .createUpdate("insert into secret_key(session, origin, bytes) values (:session, :origin, :bytes) "
              + "on conflict do nothing")
          .bind("session", step.session().value()).bind("origin", origin).bind("bytes", key).execute();
      if (made == 0)
        throw new Conflict();
    });
    step.keys().destroyed().forEach(
        origin -> h.createUpdate("delete from secret_key where session = :session and origin = :origin")
            .bind("session", step.session().value()).bind("origin", origin).execute());
  }

  private static void writeIncoming(Handle h, Step step) {
    if (step.heard().isEmpty())
      return;
    PreparedBatch batch = h.prepareBatch("insert into incoming(session, id, note, at_ms) values "
        + "(:session, :id, :note, :at) on conflict do nothing");
    Set<String> ids = new HashSet<>();
    for (Heard heard : step.heard())
      if (ids.add(heard.id()))
        batch.bind("session", step.session().value()).bind("id", heard.id())
            .bind("note", heard.note().map(NoteId::number).orElse(null))
            .bind("at", step.at().toEpochMilli()).add();
    Conflict.unlessAllNew(batch);
  }

  @Override
  public Set<String> handled(SessionId session, Collection<String> incomingIds) {
    if (incomingIds.isEmpty())
      return Set.of();
    return Set.copyOf(database
        .read(h -> h.createQuery("select id from incoming where session = :session and id in (<ids>)")
            .bind("session", session.value()).bindList("ids", List.copyOf(incomingIds)).mapTo(String.class)
            .list()));
  }

  @Override
  public Map<String, byte[]> keys(SessionId session) {
    return database.read(h -> h.createQuery("select origin, bytes from secret_key where session = :session")
        .bind("session", session.value())
        .map((row, _) -> Map.entry(row.getString("origin"), row.getBytes("bytes")))
        .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue)));
  }

  @Override
  public Optional<NoteId> noteOf(SessionId session, String incomingId) {
    return database
        .read(h -> h
            .createQuery(
                "select note from incoming where session = :session and id = :id and note is not null")
            .bind("session", session.value()).bind("id", incomingId).mapTo(Integer.class).findOne())
        .map(NoteId::new);
  }

  @Override
  public Map<String, NoteId> notes(SessionId session) {
    return database.read(
        h -> h.createQuery("select id, note from incoming where session = :session and note is not null")
            .bind("session", session.value())
            .map((row, _) -> Map.entry(row.getString("id"), new NoteId(row.getInt("note"))))
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue)));
  }
}
