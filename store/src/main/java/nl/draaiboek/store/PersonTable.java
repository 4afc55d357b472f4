package nl.draaiboek.store;

import java.util.Map;
import java.util.stream.Collectors;
import nl.draaiboek.core.conversation.PersonId;
import nl.draaiboek.core.conversation.SessionId;
import nl.draaiboek.core.engine.People;

/** Names. */
final class PersonTable implements People {
  private static final int MAX_NAME_CHARS = 60;

  private record Named(PersonId person, String name) {}

  private final Database database;

  PersonTable(Database database) {
    this.database = database;
  }

  @Override
  public void name(SessionId session, PersonId person, String name) {
    if (name.length() > MAX_NAME_CHARS)
      throw new IllegalArgumentException("a name has at most " + MAX_NAME_CHARS + " characters");
    String sql = name.isEmpty()
        ? "delete from person where session = :session and id = :id"
        : """
            insert into person(session, id, name) values (:session, :id, :name)
            on conflict (session, id) do update set name = excluded.name""";
    database.write(h -> h.createUpdate(sql).bind("session", session.value()).bind("id", person.value())
        .bindMap(name.isEmpty() ? Map.of() : Map.of("name", name)).execute());
  }

  @Override
  public Map<PersonId, String> names(SessionId session) {
    return database
        .read(h -> h.createQuery("select id, name from person where session = :session")
            .bind("session", session.value())
            .map((rs, _) -> new Named(new PersonId(rs.getString("id")), rs.getString("name"))).list())
        .stream().collect(Collectors.toUnmodifiableMap(Named::person, Named::name));
  }
}
