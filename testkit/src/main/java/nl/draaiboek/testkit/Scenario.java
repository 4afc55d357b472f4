package nl.draaiboek.testkit;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import nl.draaiboek.core.activity.Activities;
import nl.draaiboek.core.conversation.ConversationId;
import nl.draaiboek.core.conversation.PersonId;
import nl.draaiboek.core.conversation.Role;
import nl.draaiboek.core.conversation.SessionId;
import nl.draaiboek.core.engine.ManualTimers;
import nl.draaiboek.core.engine.Outbox;
import nl.draaiboek.core.engine.OutboxRelay;
import nl.draaiboek.core.engine.People;
import nl.draaiboek.core.engine.RandomIds;
import nl.draaiboek.core.engine.Reply;
import nl.draaiboek.core.engine.SessionEngine;
import nl.draaiboek.core.engine.SessionIndex;
import nl.draaiboek.core.note.NoteId;
import nl.draaiboek.core.script.Script;
import nl.draaiboek.core.session.Agenda;
import nl.draaiboek.core.session.Session;
import nl.draaiboek.core.session.SessionCommand;
import nl.draaiboek.core.session.SessionEvent;
import nl.draaiboek.core.session.Setup;

/** A session that a test tells as a story: people do things, and time passes when the story says so. */
public final class Scenario implements AutoCloseable {
  private final MemoryStore store;
  private final Activities activities;
  private final SettableClock clock;
  private SessionEngine engine;
  private final ManualTimers timers;
  private final People names;
  private OutboxRelay relay;
  private final SessionId session;
  private final Actor facilitator;

  private Scenario(MemoryStore store, SettableClock clock, Activities activities, Script script,
      Setup setup) {
    this.store = store;
    this.activities = activities;
    this.clock = clock;
    this.timers = store.timers();
    this.names = store.people();
    this.engine = new SessionEngine(store.sessions(), store.cache(), activities, clock,
        new RandomIds(new Random(7)));
    this.relay = new OutboxRelay(engine, store.outbox(), names, clock);
    PersonId opener = new PersonId("p-ana");
    this.session = engine.open(script, setup, opener);
    names.name(session, opener, "Ana");
    this.facilitator = new Actor(this, opener);
  }

  /** Ana opens a session on a store without a disk, at ten in the morning. */
  public static Scenario anaOpens(Script script, Setup setup, Activities activities) {
    SettableClock clock = new SettableClock();
    return new Scenario(new MemoryStore(clock), clock, activities, script, setup);
  }

  public Actor ana() {
    return facilitator;
  }

  /** Someone comes in. */
  public Actor joins(String name) {
    PersonId person = new PersonId("p-" + name.toLowerCase(java.util.Locale.ROOT));
    names.name(session, person, name);
    Actor actor = new Actor(this, person);
    actor.asks(new SessionCommand.Join(Role.PARTICIPANT));
    return actor;
  }

  /** Time passes; what comes due on the way is done at its own moment. */
  public void passes(Duration time) {
    Instant end = clock.instant().plus(time);
    for (Optional<Instant> due = timers.nextDue(); due.isPresent()
        && !due.get().isAfter(end); due = timers.nextDue()) {
      if (due.get().isAfter(clock.instant()))
        clock.set(due.get());
      timers.runDue(engine::due);
    }
    clock.set(end);
  }

  /** Time passes, but nobody looks whether anything is due. */
  public void jumps(Duration time) {
    clock.advance(time);
  }

  public SessionEngine engine() {
    return engine;
  }

  public OutboxRelay relay() {
    return relay;
  }

  /** Whoever delivers fell, and starts again with what is stored. */
  public void relayStartsAgain() {
    relay.close();
    relay = new OutboxRelay(engine, store.outbox(), names, clock);
  }

  /** The whole process fell, and starts again with what is stored. */
  public void startsAgain() {
    relay.close();
    engine.close();
    engine = new SessionEngine(store.sessions(), new MemoryCache(), activities, clock,
        new RandomIds(new Random(8)));
    relay = new OutboxRelay(engine, store.outbox(), names, clock);
  }

  /** @return the keys of what goes on in secret, by {@code block/activity} */
  public Map<String, byte[]> keys() {
    return store.sessions().keys(session);
  }

  /** As after an older copy of the store was put back, in which there are none. */
  public void losesItsKeys() {
    store.losesItsKeys(session);
  }

  /** @return what could not be delivered and the facilitator does not know yet */
  public List<Outbox.Loss> losses() {
    return store.outbox().losses(session, 10);
  }

  /** @return the note that was written by what came in under this id */
  public Optional<NoteId> noteOf(String incomingId) {
    return store.sessions().noteOf(session, incomingId);
  }

  /** @return which session a conversation belongs to, and which room */
  public Optional<SessionIndex.Tied> at(ConversationId conversation) {
    return store.index().at(conversation);
  }

  public SessionId id() {
    return session;
  }

  public Instant now() {
    return clock.instant();
  }

  public Session.Opened session() {
    return (Session.Opened) engine.find(session).orElseThrow().session();
  }

  /** @return all that has happened, oldest first */
  public List<SessionEvent> happened() {
    return store.sessions().read(session, 0).events();
  }

  /** @return the session as a process that has just started reads it */
  public Session.Opened readAgain() {
    try (SessionEngine other = new SessionEngine(store.sessions(), new MemoryCache(), activities, clock,
        new RandomIds(new Random(7)))) {
      return (Session.Opened) other.find(session).orElseThrow().session();
    }
  }

  /** @return the session while its day is going on */
  public Session.Going going() {
    return (Session.Going) session();
  }

  public Agenda agenda() {
    return Agenda.of(session(), now());
  }

  Reply does(Actor actor, String incomingId, SessionCommand command) {
    return engine.command(session, incomingId, command, actor.person());
  }

  @Override
  public void close() {
    relay.close();
    engine.close();
  }
}
