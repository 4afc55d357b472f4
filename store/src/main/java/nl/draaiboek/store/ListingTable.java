package nl.draaiboek.store;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.draaiboek.core.conversation.ConversationId;
import nl.draaiboek.core.conversation.Room;
import nl.draaiboek.core.conversation.SessionId;
import nl.draaiboek.core.engine.Listing;
import nl.draaiboek.core.engine.SessionIndex;
import nl.draaiboek.core.engine.SessionStore.Step;
import nl.draaiboek.core.engine.TieChange;
import org.jdbi.v3.core.Handle;

/**
 * How each session is listed, and which conversations belong to it. Every press and message in a chat asks, so what was asked before
 * is kept at hand; no other process changes it.
 */
final class ListingTable implements SessionIndex {
  private static final int MOST_KNOWN = 10_000;
  private static final String SELECT = "select id, code, script, phase, starts_ms, opened_ms from session ";

  private record Place(SessionId session, Room room) {}

  private final Database database;
  private final Cache<SessionId, Optional<Listing>> listed = Caffeine.newBuilder().maximumSize(MOST_KNOWN)
      .build();
  private final Cache<ConversationId, Optional<Place>> places = Caffeine.newBuilder().maximumSize(MOST_KNOWN)
      .build();

  ListingTable(Database database) {
    this.database = database;
  }

  /** Another process may have changed what is kept at hand. */
  void forget() {
    listed.invalidateAll();
    places.invalidateAll();
  }

  /**
   * To be told of each step before anybody hears that it was written. Waits for who reads the same at this moment.
   *
   * @param written false where it was not, or may not have been
   */
  void changed(Step step, boolean written) {
    if (written)
      listed.put(step.session(), Optional.of(step.listing()));
    else
      listed.invalidate(step.session());
    for (TieChange change : step.ties())
      switch (change) {
        case TieChange.Tie(var conversation, _) -> places.invalidate(conversation);
        case TieChange.Untie(var conversation) -> places.invalidate(conversation);
      }
  }

  static void put(Handle h, Listing listing) {
    h.createUpdate("""
        insert into session(id, code, plain_code, script, phase, starts_ms, opened_ms)
        values (:id, :code, :plain, :script, :phase, :starts, :opened)
        on conflict (id) do update set code = excluded.code, plain_code = excluded.plain_code,
          script = excluded.script, phase = excluded.phase, starts_ms = excluded.starts_ms,
          opened_ms = excluded.opened_ms""").bind("id", listing.session().value())
        .bind("code", listing.code()).bind("plain", plain(listing.code())).bind("script", listing.script())
        .bind("phase", listing.phase().name())
        .bind("starts", listing.startsAt().map(Instant::toEpochMilli).orElse(null))
        .bind("opened", listing.openedAt().toEpochMilli()).execute();
  }

  @Override
  public Optional<Listing> find(SessionId session) {
    return listed.get(session, this::read);
  }

  private Optional<Listing> read(SessionId session) {
    return database.read(h -> h.createQuery(SELECT + "where id = :id").bind("id", session.value())
        .map((rs, _) -> listing(rs)).findOne());
  }

  @Override
  public Optional<Listing> byCode(String code) {
    return database.read(
        h -> h
            .createQuery(
                SELECT + "where plain_code = :code and phase <> 'CLOSED' order by opened_ms, id limit 1")
            .bind("code", plain(code)).map((rs, _) -> listing(rs)).findOne());
  }

  @Override
  public List<Listing> open() {
    return database.read(h -> h.createQuery(SELECT + "where phase <> 'CLOSED' order by opened_ms, id")
        .map((rs, _) -> listing(rs)).list());
  }

  @Override
  public List<Listing> over() {
    return database.read(h -> h.createQuery(SELECT + "where phase = 'CLOSED' order by opened_ms, id")
        .map((rs, _) -> listing(rs)).list());
  }

  @Override
  public Optional<Tied> at(ConversationId conversation) {
    return places.get(conversation, this::place)
        .flatMap(place -> find(place.session()).map(listing -> new Tied(listing, place.room())));
  }

  private Optional<Place> place(ConversationId conversation) {
    return database.read(h -> h
        .createQuery(
            "select session, room from tie where conversation = :conversation order by number desc limit 1")
        .bind("conversation", conversation.value())
        .map((rs, _) -> new Place(new SessionId(rs.getString("session")), new Room(rs.getInt("room"))))
        .findOne());
  }

  private static Listing listing(ResultSet rs) throws SQLException {
    long starts = rs.getLong("starts_ms");
    Optional<Instant> startsAt = rs.wasNull() ? Optional.empty() : Optional.of(Instant.ofEpochMilli(starts));
    return new Listing(new SessionId(rs.getString("id")), rs.getString("code"), rs.getString("script"),
        Listing.Phase.valueOf(rs.getString("phase")), startsAt,
        Instant.ofEpochMilli(rs.getLong("opened_ms")));
  }

  private static String plain(String code) {
    return code.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT);
  }
}
