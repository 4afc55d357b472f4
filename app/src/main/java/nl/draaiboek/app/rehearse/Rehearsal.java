package nl.draaiboek.app.rehearse;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import nl.draaiboek.core.activity.Activities;
import nl.draaiboek.core.activity.StoryCards;
import nl.draaiboek.core.conversation.PersonId;
import nl.draaiboek.core.conversation.SessionId;
import nl.draaiboek.core.engine.People;
import nl.draaiboek.core.engine.RandomIds;
import nl.draaiboek.core.engine.SessionEngine;
import nl.draaiboek.core.engine.Timers;
import nl.draaiboek.core.language.Language;
import nl.draaiboek.core.session.Session;
import nl.draaiboek.core.session.Setup;
import nl.draaiboek.store.Pace;
import nl.draaiboek.store.Store;
import org.jspecify.annotations.Nullable;

/** Plays a whole session on the real engine and store, from the lobby to the wrap-up. */
public final class Rehearsal {
  /** People are in the lobby before it starts. */
  public static final Duration LOBBY = Duration.ofMinutes(10);
  private static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");
  private static final LocalTime TEN = LocalTime.of(10, 0);

  private final Plan plan;
  private final Counts counts = new Counts();

  public Rehearsal(Plan plan) {
    this.plan = plan;
  }

  /** @return when the rehearsed session starts */
  public Instant start() {
    return ZonedDateTime.of(plan.date(), TEN, AMSTERDAM).toInstant();
  }

  /** Opens a throw-away store on a clock that the rehearsal sets. */
  @FunctionalInterface
  public interface StoreOpener {
    Store open(InstantSource clock);
  }

  /** Writes the wrap-up of a session that is over, and says which files. */
  @FunctionalInterface
  public interface WrapUpFiles {
    Map<String, String> write(Session.Closed session, Map<PersonId, String> names);
  }

  /**
   * Plays it at once.
   *
   * @param progress told at each block, for whoever watches
   * @return what came of it
   * @throws InterruptedException when it is stopped
   */
  public Result instant(StoreOpener opener, Activities activities, WrapUpFiles files,
      Consumer<String> progress)
      throws InterruptedException {
    RehearsalClock clock = new RehearsalClock(start().minus(LOBBY));
    try (Store store = opener.open(clock);
        SessionEngine engine = new SessionEngine(store.sessions(), store.cache(), activities, clock,
            new RandomIds(new Random(plan.seed())))) {
      return played(engine, store.people(), open(engine), clock,
          new Watch(new AtOnce(clock, store.manualTimers(), engine::due), progress), files);
    }
  }

  /**
   * Plays it at a pace, for people to watch in a terminal.
   *
   * @param pace how many seconds of the session go by in one
   */
  public Result paced(Pace pace, StoreOpener opener, Activities activities, WrapUpFiles files,
      Consumer<String> progress) throws InterruptedException {
    ScaledClock clock = new ScaledClock(start().minus(LOBBY), pace);
    try (Store store = opener.open(clock);
        SessionEngine engine = new SessionEngine(store.sessions(), store.cache(), activities, clock,
            new RandomIds(new Random(plan.seed())));
        Timers timers = store.timers(pace)) {
      timers.start(engine::due);
      return played(engine, store.people(), open(engine), clock, new Watch(clock::await, progress), files);
    }
  }

  /** Plays a session that is open on this engine, and counts what came of it. */
  Result played(SessionEngine engine, People people, SessionId session, InstantSource clock, Pacer pacer,
      WrapUpFiles files) throws InterruptedException {
    play(engine, people, session, clock, pacer);
    Session.Closed closed = (Session.Closed) engine.find(session).orElseThrow().session();
    return new Reckoning(closed, plan, counts).result(files.write(closed, people.names(session)));
  }

  /**
   * Plays it on an engine that runs already, for people to watch in their browsers. Whoever presses a button that steers the day
   * takes it over: the played facilitator stops, the others go on.
   *
   * @param clock  the engine's own
   * @param opened told which session it is, before anybody comes in
   */
  public void live(SessionEngine engine, People people, ScaledClock clock, Consumer<SessionId> opened)
      throws InterruptedException {
    SessionId session = open(engine);
    opened.accept(session);
    play(engine, people, session, clock, clock::await);
  }

  private void play(SessionEngine engine, People people, SessionId session, InstantSource clock, Pacer pacer)
      throws InterruptedException {
    Cues cues = new Cues();
    new Cast(engine, people, session, facilitator(), plan, clock, cues, counts).enter(start());
    cues.play(pacer);
  }

  /** @return who leads the rehearsed session until somebody takes over */
  public static PersonId facilitator() {
    return new PersonId("p-facilitator");
  }

  private SessionId open(SessionEngine engine) {
    return engine.open(plan.script(), setup(), facilitator());
  }

  /** @return how the session is set up */
  Setup setup() {
    return new Setup(Language.DUTCH, AMSTERDAM, Optional.of(start()), plan.tables(),
        new StoryCards(plan.script().cards(), Map.of()), false, false, false);
  }

  /** Tells how late it is, each time that ten minutes of the session have gone by. */
  private record Watch(Pacer pacer, Consumer<String> progress, AtomicReference<@Nullable LocalTime> told)
      implements
        Pacer {
    Watch(Pacer pacer, Consumer<String> progress) {
      this(pacer, progress, new AtomicReference<>());
    }

    @Override
    public void until(Instant moment) throws InterruptedException {
      pacer.until(moment);
      LocalTime time = moment.atZone(AMSTERDAM).toLocalTime().truncatedTo(ChronoUnit.MINUTES);
      if (time.getMinute() % 10 == 0 && !time.equals(told.getAndSet(time)))
        progress.accept(time.toString());
    }
  }
}
