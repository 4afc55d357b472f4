package nl.draaiboek.app.rehearse;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import nl.draaiboek.core.conversation.SessionId;
import nl.draaiboek.core.engine.Carrying;
import nl.draaiboek.core.engine.ManualTimers;
import nl.draaiboek.core.engine.Meetings;
import nl.draaiboek.core.engine.NetworkEngine;
import nl.draaiboek.core.engine.SessionEngine;
import nl.draaiboek.core.network.Attendance.Coming;
import nl.draaiboek.core.network.Meeting;
import nl.draaiboek.core.network.When;
import nl.draaiboek.core.timer.TimerKey;
import nl.draaiboek.core.timer.TimerKind;
import nl.draaiboek.store.Store;

/**
 * A network's meetings, one after the other on one store: what people do before each, the meeting's own session, what they do after it,
 * and three days without a server on the way.
 */
final class SeriesYear {
  private static final int MOVED = 3;
  private static final int CANCELLED = 5;
  private static final LocalTime NOON = LocalTime.NOON;

  private final SeriesPlan plan;
  private final Server server;
  private final RehearsalClock clock;
  private final IntFunction<Rehearsal.WrapUpFiles> files;
  private final Consumer<String> progress;
  private final List<String> broken;
  private final List<SeriesResult.MeetingResult> meetings = new ArrayList<>();
  private final ManualTimers timers;
  private final SeriesCast cast;

  /**
   * What it is played on.
   *
   * @param deliver brings all letters that wait
   */
  record Server(Store store, SessionEngine sessions, NetworkEngine networks, Runnable deliver) {}

  /** @param broken takes what did not hold */
  SeriesYear(SeriesPlan plan, Server server, RehearsalClock clock,
      IntFunction<Rehearsal.WrapUpFiles> files, Consumer<String> progress, List<String> broken) {
    this.plan = plan;
    this.server = server;
    this.clock = clock;
    this.files = files;
    this.progress = progress;
    this.broken = broken;
    this.timers = server.store().manualTimers();
    this.cast = new SeriesCast(plan, server.networks(), server.store().people(), broken);
  }

  /** @return each meeting as it was held, or not */
  List<SeriesResult.MeetingResult> play() throws InterruptedException {
    cast.found();
    for (int number = 1; number <= plan.meetings(); number++) {
      before(number);
      if (meeting(number).isPlanned())
        hold(number);
      else
        meetings.add(told(number, Held.NOT));
    }
    deliver();
    return List.copyOf(meetings);
  }

  private void deliver() {
    server.deliver().run();
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
    deliver();
  }

  private void hold(int number) throws InterruptedException {
    LocalDate day = meeting(number).when().date();
    int come = Math.max(2, cast.coming(number, Coming.YES));
    Rehearsal rehearsal = new Rehearsal(plan.on(day, come, number));
    comeTo(day, LocalTime.of(9, 50));
    cast.keptTheirAnswers(number);
    SessionId session = opened(number, rehearsal);
    Result result = rehearsal.played(server.sessions(), server.store().people(), session, clock,
        new AtOnce(clock, timers, this::due), files.apply(number));
    result.broken().forEach(what -> broken.add("meeting " + number + ": " + what));
    Afterwards.Contacts contacts = new Afterwards(server.sessions(), session, plan.meeting().seed() + number,
        broken).meet();
    deliver();
    cast.agrees(number, day);
    carryOver();
    cast.groups();
    meetings.add(told(number, new Held(result.notes().values().stream().mapToInt(n -> n).sum(),
        result.checkOuts(), contacts)));
  }

  private SessionId opened(int number, Rehearsal rehearsal) {
    Meetings opening = new Meetings(server.sessions(), server.networks(), server.store().people(),
        () -> List.of(plan.meeting().script()), server.store().album());
    return switch (opening.open(SeriesRehearsal.NETWORK, number, rehearsal.setup(),
        Rehearsal.facilitator())) {
      case Meetings.Opening.Open(SessionId session) -> session;
      case Meetings.Opening.Not(var why) -> throw new IllegalStateException(
          "meeting " + number + " cannot be opened: " + why);
    };
  }

  /** As a server does that starts: what was left behind by a meeting comes to the network. */
  private void carryOver() {
    new Carrying(server.sessions(), server.networks(), () -> List.of(plan.meeting().script()),
        server.store().archive()).close();
    deliver();
  }

  private SeriesResult.MeetingResult told(int number, Held held) {
    Meeting meeting = meeting(number);
    String state = meeting.state().name().toLowerCase(Locale.ROOT);
    progress.accept(meeting.when().date() + "  meeting " + number + ", " + state);
    return new SeriesResult.MeetingResult(number, meeting.when().date().toString(), state,
        cast.coming(number, Coming.YES), cast.coming(number, Coming.NO), cast.homework(number),
        held.notes(), held.checkOuts(), held.contacts().wishes(), held.contacts().met(),
        cast.learningGroups());
  }

  private Meeting meeting(int number) {
    return SeriesRehearsal.network(server.networks()).calendar().find(number).orElseThrow();
  }

  private void comeTo(LocalDate day, LocalTime time) {
    deliver();
    Instant moment = SeriesRehearsal.at(day, time);
    for (var due = timers.nextDue(); due.isPresent()
        && !due.get().isAfter(moment); due = timers.nextDue()) {
      new AtOnce(clock, timers, this::due).until(due.get());
      deliver();
    }
    if (moment.isAfter(clock.instant()))
      clock.set(moment);
  }

  private void due(TimerKey timer) {
    if (timer.kind() == TimerKind.LOOK)
      server.networks().due(timer);
    else
      server.sessions().due(timer);
  }

  /** What came of a meeting. */
  private record Held(int notes, int checkOuts, Afterwards.Contacts contacts) {
    static final Held NOT = new Held(0, 0, new Afterwards.Contacts(0, 0));
  }
}
