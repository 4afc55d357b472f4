package nl.draaiboek.bench;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import nl.draaiboek.bench.peer.PollingTimers;
import nl.draaiboek.core.activity.standard.StandardActivities;
import nl.draaiboek.core.conversation.Incoming;
import nl.draaiboek.core.conversation.PersonId;
import nl.draaiboek.core.conversation.Room;
import nl.draaiboek.core.conversation.SessionId;
import nl.draaiboek.core.engine.Listing;
import nl.draaiboek.core.engine.RandomIds;
import nl.draaiboek.core.engine.Reply;
import nl.draaiboek.core.engine.SessionEngine;
import nl.draaiboek.core.engine.SessionStore.Step;
import nl.draaiboek.core.engine.Timers;
import nl.draaiboek.core.session.SessionCommand;
import nl.draaiboek.core.timer.Timer;
import nl.draaiboek.core.timer.TimerChange;
import nl.draaiboek.core.timer.TimerKey;
import nl.draaiboek.core.timer.TimerKind;
import nl.draaiboek.store.Store;
import nl.draaiboek.store.StoreSettings;

/** Our store, engine and timers by a real clock; each timer goes the whole way to the session that armed it. */
final class OurTimers implements AutoCloseable {
  private static final int SESSIONS = 20;
  private static final PersonId FACILITATOR = new PersonId("p-facilitator");
  private static final String BLOCK = "write";

  private final InstantSource clock = InstantSource.system();
  private final Store store;
  private final SessionEngine engine;
  private final Timers timers;
  private final List<SessionId> sessions = new ArrayList<>();
  private final AtomicInteger notes = new AtomicInteger();
  private volatile PollingTimers.Calls log = _ -> {};
  /** Tells the timers of one call of {@link #arm} from those of another. */
  private volatile int generation;

  OurTimers(Path folder) {
    store = Store.open(StoreSettings.sqlite(folder), StandardActivities.all(), clock);
    engine = new SessionEngine(store.sessions(), store.cache(), StandardActivities.all(), clock,
        new RandomIds(new SecureRandom()));
    for (int i = 0; i < SESSIONS; i++)
      sessions.add(begun());
    timers = store.timers();
    timers.start(this::due);
  }

  private SessionId begun() {
    SessionId session = engine.open(House.script(), House.setup(), FACILITATOR);
    engine.command(session, "start", new SessionCommand.Next(Room.PLENARY, Optional.empty()), FACILITATOR);
    return session;
  }

  private void due(TimerKey key) {
    if (key.generation() == generation)
      log.called(key.detail());
    engine.due(key);
  }

  /** Arms them all; returns when they are stored. */
  void arm(List<Instant> due, PollingTimers.Calls calls) {
    int next = generation + 1;
    generation = next;
    log = calls;
    for (int s = 0; s < sessions.size(); s++) {
      List<TimerChange> changes = new ArrayList<>();
      for (int i = s; i < due.size(); i += sessions.size())
        changes.add(new TimerChange.Arm(new Timer(
            new TimerKey(sessions.get(s), BLOCK, Room.PLENARY, TimerKind.WARNING, i, generation),
            due.get(i))));
      arm(sessions.get(s), changes);
    }
  }

  private void arm(SessionId session, List<TimerChange> changes) {
    Listing listing = store.index().find(session).orElseThrow();
    int seq = engine.find(session).orElseThrow().seq();
    // Nothing else writes to these sessions while their timers are armed.
    if (!store.sessions()
        .write(new Step(session, seq, List.of(), clock.instant(), changes, List.of(), List.of(), List.of(),
            listing)))
      throw new IllegalStateException("the timers could not be armed");
  }

  /** One note, in one of the sessions. */
  boolean write(int number) {
    SessionId session = sessions.get(number % SESSIONS);
    return engine.submit(session, new Incoming.Submitted("note-" + notes.incrementAndGet(), FACILITATOR,
        House.WRITE, Map.of("words", Intake.words(0, number)))) instanceof Reply.Noted;
  }

  @Override
  public void close() {
    timers.close();
    engine.close();
    store.close();
  }
}
