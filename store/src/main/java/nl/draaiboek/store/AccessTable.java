package nl.draaiboek.store;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import nl.draaiboek.core.conversation.PersonId;
import nl.draaiboek.core.conversation.SessionId;
import nl.draaiboek.core.engine.Accesses;
import org.jspecify.annotations.Nullable;

/** Who may come in. Every request asks, so what was asked before is kept at hand; no other process changes it. */
final class AccessTable implements Accesses {
  private static final int MOST_KNOWN = 10_000;

  /** What a row opens; stored by name. */
  private enum Opens {
    AS_PERSON,
    TO_JOIN,
    TO_FACILITATE,
    TO_WATCH
  }

  private record Row(Opens opens, @Nullable String person) {
    static Row of(Access access) {
      return switch (access) {
        case AsPerson(SessionId _, PersonId person) -> new Row(Opens.AS_PERSON, person.value());
        case ToJoin(SessionId _) -> new Row(Opens.TO_JOIN, null);
        case ToFacilitate(SessionId _) -> new Row(Opens.TO_FACILITATE, null);
        case ToWatch(SessionId _) -> new Row(Opens.TO_WATCH, null);
      };
    }
  }

  private final Database database;
  private final Cache<String, Optional<Access>> known = Caffeine.newBuilder().maximumSize(MOST_KNOWN).build();

  AccessTable(Database database) {
    this.database = database;
  }

  /** Another process may have changed what is kept at hand. */
  void forget() {
    known.invalidateAll();
  }

  @Override
  public void grant(String secretHash, Access access) {
    Row row = Row.of(access);
    database.write(h -> h.createUpdate("""
        insert into access(secret_hash, session, opens, person) values (:hash, :session, :opens, :person)
        on conflict (secret_hash) do update set session = excluded.session, opens = excluded.opens,
          person = excluded.person""").bind("hash", secretHash).bind("session", access.session().value())
        .bind("opens", row.opens().name()).bind("person", row.person()).execute());
    known.invalidate(secretHash);
  }

  @Override
  public Optional<Access> find(String secretHash) {
    return known.get(secretHash, this::read);
  }

  private Optional<Access> read(String secretHash) {
    return database
        .read(h -> h.createQuery("select session, opens, person from access where secret_hash = :hash")
            .bind("hash", secretHash).map((rs, _) -> access(rs)).findOne());
  }

  private static Access access(ResultSet rs) throws SQLException {
    SessionId session = new SessionId(rs.getString("session"));
    return switch (Opens.valueOf(rs.getString("opens"))) {
      case AS_PERSON -> new AsPerson(session, new PersonId(rs.getString("person")));
      case TO_JOIN -> new ToJoin(session);
      case TO_FACILITATE -> new ToFacilitate(session);
      case TO_WATCH -> new ToWatch(session);
    };
  }

  @Override
  public void revoke(SessionId session, PersonId person) {
    List<String> gone = database.write(h -> h
        .createQuery("delete from access where session = :session and person = :person returning secret_hash")
        .bind("session", session.value()).bind("person", person.value()).mapTo(String.class).list());
    // Waits for who reads one of them at this moment: nobody keeps what was taken away.
    gone.forEach(known::invalidate);
  }
}
