package nl.draaiboek.app.rehearse;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import nl.draaiboek.core.activity.Activities;
import nl.draaiboek.core.conversation.NetworkId;
import nl.draaiboek.core.conversation.SessionId;
import nl.draaiboek.core.engine.ManualTimers;
import nl.draaiboek.core.engine.Meetings;
import nl.draaiboek.core.engine.NetworkEngine;
import nl.draaiboek.core.engine.OutboxRelay;
import nl.draaiboek.core.engine.RandomIds;
import nl.draaiboek.core.engine.SessionEngine;
import nl.draaiboek.core.network.Attendance.Coming;
import nl.draaiboek.core.network.Errand;
import nl.draaiboek.core.network.Meeting;
import nl.draaiboek.core.network.Network;
import nl.draaiboek.core.network.When;
import nl.draaiboek.core.timer.TimerKey;
import nl.draaiboek.core.timer.TimerKind;
import nl.draaiboek.store.Store;

/**
 * Plays a network from its founding to its last meeting on the real engines and store: what people do between meetings, each
 * meeting's own session, and three days without a server on the way.
 */
public final class SeriesRehearsal {
  static final NetworkId NETWORK = new NetworkId("rehearsed");
  private static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");
  private static final int MOVED = 3;
  private static final int CANCELLED = 5;
  private static final LocalTime NOON = LocalTime.NOON;

  private final SeriesPlan plan;
  private final IntFunction<Rehearsal.WrapUpFiles> files;
  private final Consumer<String> progress;
  private final RehearsalClock clock;
  private final List<SeriesResult.MeetingResult> meetings = new ArrayList<>();
  private final List<String> broken = new ArrayList<>();

  /**
   * @param files    writes the wrap-up of the meeting with this number
   * @param progress told at each meeting, for whoever watches
   */
  public SeriesRehearsal(SeriesPlan plan, IntFunction<Rehearsal.WrapUpFiles> files,
      Consumer<String> progress) {
    this.plan = plan;
    this.files = files;
    this.progress = progress;
    this.clock = new RehearsalClock(at(plan.meeting().date().minusDays(20), NOON));
  }

  /**
   * Plays it at once.
   *
   * @throws InterruptedException when it is stopped
   */
  public SeriesResult played(Rehearsal.StoreOpener opener, Activities activities)
      throws InterruptedException {
    try (Store store = opener.open(clock);
        SessionEngine sessions = new SessionEngine(store.sessions(), store.cache(), activities, clock,
            new RandomIds(new Random(plan.meeting().seed())));
        NetworkEngine networks = new NetworkEngine(store.networks(),
            (_, person) -> Optional.of(PlayedLetters.own(person)), clock);
        OutboxRelay relay = new OutboxRelay(sessions, networks, store.outbox(), store.people(), clock)) {
      PlayedLetters letters = new PlayedLetters(() -> network(networks),
          () -> clock.instant().atZone(AMSTERDAM));
      new Year(store, sessions, networks, () -> {
        while (relay.deliverDue(letters) > 0)
          Thread.onSpinWait();
      }).play();
      return result(network(networks), letters);
    }
  }

  private static Network.Founded network(NetworkEngine networks) {
    return networks.find(NETWORK).orElseThrow();
  }

  private static Instant at(LocalDate day, LocalTime time) {
    return day.atTime(time).atZone(AMSTERDAM).toInstant();
  }

  private SeriesResult result(Network.Founded network, PlayedLetters letters) {
    network.calendar().planned()
        .forEach(m -> broken.add("meeting " + m.number() + " was planned and never held"));
    List<String> late = network.sent().errands().entrySet().stream()
        .filter(e -> e.getValue() == Errand.Outcome.TOO_LATE).map(e -> e.getKey().text()).sorted().toList();
    return new SeriesResult(plan.meeting().script().name(), plan.meeting().people(), plan.meeting().seed(),
        meetings, letters.kinds(), late, Stream.concat(broken.stream(), letters.broken().stream()).toList());
  }

  /** All of it, on one store. */
  private final class Year {
    private final Store store;
    private final SessionEngine sessions;
    private final NetworkEngine networks;
    private final ManualTimers timers;
    private final Runnable deliver;
    private final SeriesCast cast;

    Year(Store store, SessionEngine sessions, NetworkEngine networks, Runnable deliver) {
      this.store = store;
      this.sessions = sessions;
      this.networks = networks;
      this.timers = store.manualTimers();
      this.deliver = deliver;
      this.cast = new SeriesCast(plan, networks, store.people(), broken);
    }

    void play() throws InterruptedException {
      cast.found();
      for (int number = 1; number <= plan.meetings(); number++) {
        before(number);
        if (meeting(number).isPlanned())
          hold(number);
        else
          meetings.add(told(number, 0, 0));
      }
      deliver.run();
    }

    private void before(int number) {
      LocalDate day = meeting(number).when().date();
      comeTo(day.minusDays(14), NOON);
      cast.gives(number, day);
      comeTo(day.minusDays(6), LocalTime.of(19, 0));
      cast.answers(number, false);
      if (number == CANCELLED && plan.meetings() > CANCELLED)
        cast.cancels(number);
      else if (number == MOVED && plan.meetings() > MOVED)
        cast.moves(number, new When(day.plusDays(7), LocalTime.of(13, 0), Duration.ofHours(2)));
      if (!meeting(number).isPlanned())
        return;
      if (number == (plan.meetings() + 1) / 2)
        isDownFor(Duration.ofDays(3), meeting(number).when().date().minusDays(4));
      comeTo(meeting(number).when().date().minusDays(3), LocalTime.of(21, 0));
      cast.answers(number, true);
    }

    /** No server is there in these days: nothing comes due, and then all of it at once. */
    private void isDownFor(Duration time, LocalDate from) {
      comeTo(from, NOON);
      clock.set(clock.instant().plus(time));
      progress.accept("no server for " + time.toDays() + " days");
      timers.runDue(this::due);
      deliver.run();
    }

    private void hold(int number) throws InterruptedException {
      LocalDate day = meeting(number).when().date();
      int come = Math.max(2, cast.coming(number, Coming.YES));
      Rehearsal rehearsal = new Rehearsal(plan.on(day, come, number));
      comeTo(day, LocalTime.of(9, 50));
      cast.keptTheirAnswers(number);
      SessionId session = opened(number, rehearsal);
      Result result = rehearsal.played(sessions, store.people(), session, clock,
          new AtOnce(clock, timers, this::due), files.apply(number));
      result.broken().forEach(what -> broken.add("meeting " + number + ": " + what));
      meetings.add(told(number, result.notes().values().stream().mapToInt(n -> n).sum(), result.checkOuts()));
      deliver.run();
      cast.agrees(number, day);
    }

    private SessionId opened(int number, Rehearsal rehearsal) {
      Meetings meetings = new Meetings(sessions, networks, store.people(),
          () -> List.of(plan.meeting().script()), store.album());
      return switch (meetings.open(NETWORK, number, rehearsal.setup(), Rehearsal.facilitator())) {
        case Meetings.Opening.Open(SessionId session) -> session;
        case Meetings.Opening.Not(var why) -> throw new IllegalStateException(
            "meeting " + number + " cannot be opened: " + why);
      };
    }

    private SeriesResult.MeetingResult told(int number, int notes, int checkOuts) {
      Meeting meeting = meeting(number);
      String state = meeting.state().name().toLowerCase(Locale.ROOT);
      progress.accept(meeting.when().date() + "  meeting " + number + ", " + state);
      return new SeriesResult.MeetingResult(number, meeting.when().date().toString(), state,
          cast.coming(number, Coming.YES), cast.coming(number, Coming.NO), cast.homework(number), notes,
          checkOuts);
    }

    private Meeting meeting(int number) {
      return network(networks).calendar().find(number).orElseThrow();
    }

    private void comeTo(LocalDate day, LocalTime time) {
      deliver.run();
      Instant moment = at(day, time);
      for (var due = timers.nextDue(); due.isPresent()
          && !due.get().isAfter(moment); due = timers.nextDue()) {
        new AtOnce(clock, timers, this::due).until(due.get());
        deliver.run();
      }
      if (moment.isAfter(clock.instant()))
        clock.set(moment);
    }

    private void due(TimerKey timer) {
      if (timer.kind() == TimerKind.LOOK)
        networks.due(timer);
      else
        sessions.due(timer);
    }
  }
}
