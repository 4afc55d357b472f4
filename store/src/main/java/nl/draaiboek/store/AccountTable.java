package nl.draaiboek.store;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import nl.draaiboek.core.conversation.PersonId;
import nl.draaiboek.core.conversation.SessionId;
import nl.draaiboek.core.engine.Accounts;
import nl.draaiboek.core.engine.Listing;
import nl.draaiboek.core.engine.SessionIndex;

/** Who has which account. Every press and message in a chat asks, so what was asked before is kept at hand; no other process changes it. */
final class AccountTable implements Accounts {
  private record Row(String account, PersonId person) {}

  private static final int MOST_KNOWN = 20_000;
  /** Those that go on first; of each the one that was opened last. */
  private static final Comparator<Listing> NEAREST = Comparator
      .comparing((Listing listing) -> listing.phase() == Listing.Phase.CLOSED)
      .thenComparing(Listing::openedAt, Comparator.reverseOrder())
      .thenComparing(listing -> listing.session().value());

  private record Known(SessionId session, String account) {}

  private final Database database;
  private final SessionIndex index;
  private final Cache<Known, Optional<PersonId>> people = Caffeine.newBuilder().maximumSize(MOST_KNOWN)
      .build();
  private final Cache<String, List<SessionId>> sessions = Caffeine.newBuilder().maximumSize(MOST_KNOWN)
      .build();

  AccountTable(Database database, SessionIndex index) {
    this.database = database;
    this.index = index;
  }

  /** Another process may have changed what is kept at hand. */
  void forget() {
    people.invalidateAll();
    sessions.invalidateAll();
  }

  /** Waits for who reads it at this moment. */
  private void forget(SessionId session, String account) {
    people.invalidate(new Known(session, account));
    sessions.invalidate(account);
  }

  /** Reads first: whoever is known costs no write. The update of nothing returns who was first. */
  @Override
  public PersonId person(SessionId session, String account, Supplier<PersonId> fresh) {
    String channel = Accounts.channelOf(account);
    return find(session, account).orElseGet(() -> made(session, account, channel, fresh.get().value()));
  }

  private PersonId made(SessionId session, String account, String channel, String person) {
    try {
      return new PersonId(database.write(h -> h
          .createQuery(
              """
                  insert into account(session, account, channel, person) values (:session, :account, :channel, :person)
                  on conflict (session, account) do update set channel = excluded.channel returning person""")
          .bind("session", session.value()).bind("account", account).bind("channel", channel)
          .bind("person", person).mapTo(String.class).one()));
    } finally {
      forget(session, account);
    }
  }

  @Override
  public Optional<PersonId> find(SessionId session, String account) {
    return people.get(new Known(session, account), this::read);
  }

  private Optional<PersonId> read(Known known) {
    return database
        .read(h -> h.createQuery("select person from account where session = :session and account = :account")
            .bind("session", known.session().value()).bind("account", known.account()).mapTo(String.class)
            .findOne())
        .map(PersonId::new);
  }

  @Override
  public Optional<String> account(SessionId session, PersonId person, String channel) {
    return database.read(h -> h.createQuery("""
        select account from account where session = :session and person = :person and channel = :channel
        order by account limit 1""").bind("session", session.value()).bind("person", person.value())
        .bind("channel", channel).mapTo(String.class).findOne());
  }

  @Override
  public List<String> all(SessionId session, PersonId person) {
    return database.read(h -> h
        .createQuery(
            "select account from account where session = :session and person = :person order by account")
        .bind("session", session.value()).bind("person", person.value()).mapTo(String.class).list());
  }

  @Override
  public Map<String, PersonId> accounts(SessionId session, String channel) {
    return database
        .read(h -> h
            .createQuery(
                "select account, person from account where session = :session and channel = :channel")
            .bind("session", session.value()).bind("channel", channel)
            .map((rs, _) -> new Row(rs.getString("account"), new PersonId(rs.getString("person")))).list())
        .stream().collect(Collectors.toUnmodifiableMap(Row::account, Row::person));
  }

  @Override
  public List<SessionId> sessions(String account) {
    return sessions.get(account, this::read).stream().map(index::find).flatMap(Optional::stream)
        .sorted(NEAREST)
        .map(Listing::session).toList();
  }

  private List<SessionId> read(String account) {
    return database.read(h -> h.createQuery("select session from account where account = :account")
        .bind("account", account).mapTo(String.class).list()).stream().map(SessionId::new).toList();
  }

  @Override
  public void forget(SessionId session, PersonId person) {
    List<String> gone = database.write(h -> h
        .createQuery("delete from account where session = :session and person = :person returning account")
        .bind("session", session.value()).bind("person", person.value()).mapTo(String.class).list());
    gone.forEach(account -> forget(session, account));
  }
}
