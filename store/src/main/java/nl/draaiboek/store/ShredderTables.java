package nl.draaiboek.store;

import java.time.InstantSource;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import nl.draaiboek.core.conversation.ConversationId;
import nl.draaiboek.core.conversation.PersonId;
import nl.draaiboek.core.conversation.SessionId;
import nl.draaiboek.core.network.NetworkEvent;
import nl.draaiboek.core.photo.PhotoId;
import nl.draaiboek.core.rights.Forgetting;
import nl.draaiboek.core.rights.Forgotten;
import nl.draaiboek.core.rights.Shredder;
import nl.draaiboek.core.session.SessionEvent;
import org.jdbi.v3.core.Handle;

/** Takes things away from all tables in one go, and then from the files under them. */
final class ShredderTables implements Shredder {
  /** Everything that is kept for a session, or for a network, and the column that says for which; what points to others stands first. */
  static final Map<String, String> OWNED = ordered("tie", "session", "secret_key", "session", "incoming",
      "session", "event",
      "session",
      "person", "session", "account", "session", "access", "session", "outbox", "session", "delivered",
      "session",
      "lost", "session", "photo", "session", "network_event", "network", "network_incoming", "network",
      "archive", "network", "session", "id");
  private static final List<String> BY_CONVERSATION = List.of("outbox", "delivered", "lost");

  private final Database database;
  private final Rewriting<SessionEvent> sessions;
  private final Rewriting<NetworkEvent> networks;
  private final ErasureList list;
  private final Function<String, Optional<ConversationId>> own;
  private final InstantSource clock;
  private final Runnable forget;

  /**
   * @param own    from an account to the conversation that is its owner's alone
   * @param forget drops what is kept at hand
   */
  ShredderTables(Database database, Rewriting<SessionEvent> sessions, Rewriting<NetworkEvent> networks,
      ErasureList list, Function<String, Optional<ConversationId>> own, InstantSource clock,
      Runnable forget) {
    this.database = database;
    this.sessions = sessions;
    this.networks = networks;
    this.list = list;
    this.own = own;
    this.clock = clock;
    this.forget = forget;
  }

  private static Map<String, String> ordered(String... pairs) {
    Map<String, String> map = new java.util.LinkedHashMap<>();
    for (int i = 0; i < pairs.length; i += 2)
      map.put(pairs[i], pairs[i + 1]);
    return java.util.Collections.unmodifiableMap(map);
  }

  @Override
  public Count person(SessionId owner, PersonId person, boolean words) {
    return done(Erasure.of(owner, person, words), h -> person(h, owner, person, words));
  }

  @Override
  public Count everything(SessionId owner) {
    return done(Erasure.of(owner), h -> everything(h, owner));
  }

  @Override
  public Count words(SessionId session, Function<List<SessionEvent>, Forgotten<SessionEvent>> how) {
    Count count = database.write(h -> {
      Count gone = sessionWords(h, session, how);
      // They bear the ids of who sent them, at the very moment of what came of it, such as a vote.
      if (gone.texts() > 0)
        h.createUpdate("delete from incoming where session = :session and note is null")
            .bind("session", session.value()).execute();
      return gone;
    });
    if (count.texts() > 0)
      scrub();
    return count;
  }

  @Override
  public Count networkWords(SessionId owner, Function<List<NetworkEvent>, Forgotten<NetworkEvent>> how) {
    Count count = database.write(h -> {
      Count gone = networkWords(h, owner, how);
      // It is made again from events, in which these words stand no more.
      if (gone.texts() > 0)
        h.createUpdate("delete from archive where network = :owner").bind("owner", owner.value()).execute();
      return gone;
    });
    if (count.texts() > 0)
      scrub();
    return count;
  }

  /** On the list first: should we fall now, it is done at the next start. */
  private Count done(Erasure erasure, Database.Work<Count> work) {
    list.add(Set.of(erasure));
    Count count = database.write(h -> {
      Count taken = work.on(h);
      ErasureTable.add(h, erasure, clock);
      return taken;
    });
    scrub();
    return count;
  }

  private void scrub() {
    forget.run();
    database.scrub();
  }

  private Count person(Handle h, SessionId owner, PersonId person, boolean words) {
    Set<ConversationId> alone = new HashSet<>();
    h.createQuery("select account from account where session = :owner and person = :person")
        .bind("owner", owner.value()).bind("person", person.value()).mapTo(String.class)
        .forEach(account -> own.apply(account).ifPresent(alone::add));
    Count count = sessionWords(h, owner, events -> {
      Forgotten<SessionEvent> forgotten = Forgetting.inSession(events, person, words);
      alone.addAll(forgotten.conversations());
      return forgotten;
    });
    Count between = networkWords(h, owner, events -> Forgetting.inNetwork(events, person, words));
    int rows = 0;
    for (String table : List.of("account", "access"))
      rows += h.createUpdate("delete from " + table + " where session = :owner and person = :person")
          .bind("owner", owner.value()).bind("person", person.value()).execute();
    // It is made again from events, in which their words stand no more.
    rows += h.createUpdate("delete from archive where person = :person").bind("person", person.value())
        .execute();
    rows += h.createUpdate("delete from person where session = :owner and id = :person")
        .bind("owner", owner.value()).bind("person", person.value()).execute();
    for (ConversationId conversation : alone)
      for (String table : BY_CONVERSATION)
        rows += h
            .createUpdate("delete from " + table + " where session = :owner and conversation = :conversation")
            .bind("owner", owner.value()).bind("conversation", conversation.value()).execute();
    return count.plus(between).plus(new Count(0, 0, rows));
  }

  private Count sessionWords(Handle h, SessionId session,
      Function<List<SessionEvent>, Forgotten<SessionEvent>> how) {
    var done = sessions.rewrite(h, session, how);
    int photos = photos(h, session, done.forgotten().photos());
    for (var note : done.forgotten().notes())
      h.createUpdate("update incoming set note = null where session = :session and note = :note")
          .bind("session", session.value()).bind("note", note.number()).execute();
    return new Count(done.texts(), photos, 0);
  }

  private Count networkWords(Handle h, SessionId owner,
      Function<List<NetworkEvent>, Forgotten<NetworkEvent>> how) {
    var done = networks.rewrite(h, owner, how);
    return new Count(done.texts(), photos(h, owner, done.forgotten().photos()), 0);
  }

  private static int photos(Handle h, SessionId owner, Set<PhotoId> ids) {
    int photos = 0;
    for (PhotoId photo : ids)
      photos += h.createUpdate("delete from photo where session = :owner and id = :id")
          .bind("owner", owner.value()).bind("id", photo.value()).execute();
    return photos;
  }

  private static Count everything(Handle h, SessionId owner) {
    int rows = 0;
    for (var table : OWNED.entrySet())
      rows += h.createUpdate("delete from " + table.getKey() + " where " + table.getValue() + " = :owner")
          .bind("owner", owner.value()).execute();
    rows += h.createUpdate("delete from scheduled_tasks where task_instance like :timers")
        .bind("timers", owner.value() + ":%").execute();
    return new Count(0, 0, rows);
  }

  /** Erases again what the list holds and this database does not know of: it comes from before. */
  int catchUp() {
    List<Erasure> known = database.read(ErasureTable::all);
    List<Erasure> wanted = list.read();
    list.add(known.stream().filter(k -> wanted.stream().noneMatch(k::isIn)).toList());
    List<Erasure> missing = wanted.stream().filter(w -> known.stream().noneMatch(w::isIn)).distinct()
        .toList();
    if (missing.isEmpty())
      return 0;
    database.write(h -> {
      missing.forEach(erasure -> again(h, erasure));
      return true;
    });
    scrub();
    return missing.size();
  }

  private void again(Handle h, Erasure erasure) {
    for (SessionId owner : owners(h))
      if (Erasure.of(owner).hash().equals(erasure.hash()))
        everything(h, owner);
      else
        people(h, owner).stream()
            .filter(person -> Erasure.of(owner, person, true).hash().equals(erasure.hash()))
            .forEach(person -> person(h, owner, person, erasure.words()));
    ErasureTable.add(h, erasure, clock);
  }

  private static List<SessionId> owners(Handle h) {
    return h.createQuery("select id from session union select network from network_event where seq = 1")
        .mapTo(String.class).list().stream().map(SessionId::new).toList();
  }

  private Set<PersonId> people(Handle h, SessionId owner) {
    Set<PersonId> people = new HashSet<>(Forgetting.peopleOfSession(sessions.read(h, owner)));
    people.addAll(Forgetting.peopleOfNetwork(networks.read(h, owner)));
    h.createQuery("""
        select id from person where session = :owner union select person from account where session = :owner
        union select person from access where session = :owner and person is not null""")
        .bind("owner", owner.value()).mapTo(String.class).forEach(id -> people.add(new PersonId(id)));
    return people;
  }
}
