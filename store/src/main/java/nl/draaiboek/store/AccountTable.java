package nl.draaiboek.store;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import nl.draaiboek.core.conversation.PersonId;
import nl.draaiboek.core.conversation.SessionId;
import nl.draaiboek.core.engine.Accounts;

/** Who has which account. */
final class AccountTable implements Accounts {
  private record Row(String account, PersonId person) {}

  private final Database database;

  AccountTable(Database database) {
    this.database = database;
  }

  /** Reads first: whoever is known costs no write. The update of nothing returns who was first. */
  @Override
  public PersonId person(SessionId session, String account, Supplier<PersonId> fresh) {
    String channel = Accounts.channelOf(account);
    return find(session, account).orElseGet(() -> {
      String person = fresh.get().value();
      return new PersonId(database.write(h -> h
          .createQuery(
              """
                  insert into account(session, account, channel, person) values (:session, :account, :channel, :person)
                  on conflict (session, account) do update set channel = excluded.channel returning person""")
          .bind("session", session.value()).bind("account", account).bind("channel", channel)
          .bind("person", person).mapTo(String.class).one()));
    });
  }

  @Override
  public Optional<PersonId> find(SessionId session, String account) {
    return database
        .read(h -> h.createQuery("select person from account where session = :session and account = :account")
            .bind("session", session.value()).bind("account", account).mapTo(String.class).findOne())
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
    return database.read(h -> h.createQuery("""
        select a.session from account a join session s on s.id = a.session where a.account = :account
        order by s.opened_ms desc, a.session""").bind("account", account).mapTo(String.class).list()).stream()
        .map(SessionId::new).toList();
  }

  @Override
  public void forget(SessionId session, PersonId person) {
    database.write(h -> h.createUpdate("delete from account where session = :session and person = :person")
        .bind("session", session.value()).bind("person", person.value()).execute());
  }
}
