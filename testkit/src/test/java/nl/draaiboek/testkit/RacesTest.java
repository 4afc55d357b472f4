package nl.draaiboek.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import nl.draaiboek.core.activity.standard.StandardActivities;
import nl.draaiboek.core.conversation.Room;
import nl.draaiboek.core.engine.Reply;
import nl.draaiboek.core.session.Clockwork;
import nl.draaiboek.core.session.Session;
import nl.draaiboek.core.session.SessionCommand;
import nl.draaiboek.core.session.SessionEvent;
import nl.draaiboek.core.session.Setup;
import nl.draaiboek.core.timer.Timer;
import nl.draaiboek.core.timer.TimerKey;
import org.junit.jupiter.api.Test;

/** Undo, pause, longer, next and the end of time race each other. */
class RacesTest {
  private static final int ORDERS = 1_000;
  private static final int ROUNDS = 8;
  private static final List<String> PRESSES = List.of("steer/undo", "steer/pause", "steer/resume",
      "steer/extend/0/1", "steer/extend/0/5", "steer/extend/0/-1", "steer/next/0", "steer/back");

  @Test
  void whatever_the_order_there_is_one_outcome_and_it_is_the_same_when_it_is_read_again() {
    ForAll.seeds(ORDERS, random -> {
      try (Race race = new Race(random)) {
        for (int round = 0; round < ROUNDS; round++)
          race.round();
        race.everyBlockComesToItsEnd();
      }
    });
  }

  @Test
  void a_block_that_comes_back_gets_a_timer_of_its_own_because_the_old_one_may_be_under_way() {
    try (Scenario day = Days.anaOpensTheMorning()) {
      day.ana().goesOn();
      List<Timer> before = Clockwork.wanted(day.session());
      day.ana().presses("steer/extend/0/5");
      day.ana().presses("steer/undo");
      assertThat(Clockwork.wanted(day.session())).extracting(Timer::due)
          .containsExactlyElementsOf(before.stream().map(Timer::due).toList());
      assertThat(Clockwork.wanted(day.session())).extracting(Timer::key)
          .doesNotContainAnyElementsOf(before.stream().map(Timer::key).toList());
    }
  }

  @Test
  void a_start_that_is_put_off_gets_a_timer_of_its_own_because_the_old_one_may_be_under_way() {
    Instant ten = new SettableClock().instant();
    try (Scenario day = Scenario.anaOpens(Days.morning(), startsBy(ten), StandardActivities.all())) {
      TimerKey first = Clockwork.wanted(day.session()).getFirst().key();
      day.ana().asks(new SessionCommand.ChangeSetup(startsBy(ten.plusSeconds(300))));
      TimerKey second = Clockwork.wanted(day.session()).getFirst().key();
      assertThat(second).isNotEqualTo(first);
      day.engine().due(first);
      assertThat(day.session()).isInstanceOf(Session.Lobby.class);
      day.passes(Duration.ofMinutes(5));
      assertThat(day.session()).isInstanceOf(Session.Running.class);
    }
  }

  private static Setup startsBy(Instant start) {
    Setup plain = Days.setup();
    return new Setup(plain.language(), plain.zone(), Optional.of(start), plain.tables(), plain.cards(),
        plain.lockedEnd(), true, plain.advance());
  }

  /** One day on which much happens at once. */
  private static final class Race implements AutoCloseable {
    private final Random random;
    private final Scenario day = Days.anaOpensTheMorning();
    private final Set<TimerKey> everArmed = new HashSet<>();
    private final Map<Integer, String> before = new HashMap<>();

    Race(Random random) {
      this.random = random;
      day.ana().goesOn();
    }

    /** One press or several at the same moment, as a rule near the end of the block; each gets one answer. */
    void round() {
      time();
      Clockwork.wanted(day.session()).forEach(timer -> everArmed.add(timer.key()));
      before.put(day.going().course().steps(), clocks(day.session()));
      int asked = 1 + random.nextInt(3);
      List<Runnable> all = new ArrayList<>();
      for (int i = 0; i < asked; i++)
        all.add(something());
      int events = day.happened().size();
      CompletableFuture.allOf(all.stream().map(CompletableFuture::runAsync).toArray(CompletableFuture[]::new))
          .join();
      look(asked == 1 && !(all.getFirst() instanceof Late) ? events : -1);
    }

    private void time() {
      Optional<Instant> end = Clockwork.wanted(day.session()).stream().map(Timer::due)
          .min(Instant::compareTo);
      Duration until = end.map(at -> Duration.between(day.now(), at)).orElse(Duration.ofSeconds(20));
      day.jumps(switch (random.nextInt(6)) {
        case 0 -> until;
        case 1 -> until.plusMillis(random.nextInt(50));
        case 2 -> until.minusMillis(1 + random.nextInt(50));
        case 3 -> Duration.ofSeconds(random.nextInt(90));
        default -> Duration.ZERO;
      });
    }

    private Runnable something() {
      if (random.nextInt(3) == 0 && !everArmed.isEmpty()) {
        List<TimerKey> keys = new ArrayList<>(everArmed);
        keys.sort(java.util.Comparator.comparing(TimerKey::text));
        TimerKey key = keys.get(random.nextInt(keys.size()));
        return new Late(() -> day.engine().due(key));
      }
      if (random.nextInt(3) == 0)
        return new Late(() -> day.passes(Duration.ZERO));
      String press = PRESSES.get(random.nextInt(PRESSES.size()));
      return () -> {
        Reply reply = day.ana().tries(press, Map.of());
        assertThat(reply).as(press).isInstanceOfAny(Reply.Noted.class, Reply.Refused.class);
      };
    }

    /** The clock's own doing, which may have any number of effects or none. */
    private record Late(Runnable what) implements Runnable {
      @Override
      public void run() {
        what.run();
      }
    }

    /** @param eventsBefore where one press alone was made; else -1 */
    private void look(int eventsBefore) {
      Session.Opened session = day.session();
      List<SessionEvent> events = day.happened();
      Session.Opened again = day.readAgain();
      assertThat(standing(again)).isEqualTo(standing(session));
      assertThat(Clockwork.wanted(again)).isEqualTo(Clockwork.wanted(session));
      stepsAreNumbered(events);
      timeIsUpOnceForEachEnd(events);
      if (eventsBefore >= 0) {
        assertThat(events.size() - eventsBefore).isBetween(0, 1);
        if (events.size() > eventsBefore && events.getLast() instanceof SessionEvent.StepUndone undone
            && before.containsKey(undone.undone() - 1))
          assertThat(clocks(session)).isEqualTo(before.get(undone.undone() - 1));
      }
    }

    private static void stepsAreNumbered(List<SessionEvent> events) {
      int steps = 0;
      for (SessionEvent event : events) {
        Optional<Integer> step = step(event);
        if (step.isPresent())
          assertThat(step.get()).isEqualTo(++steps);
      }
    }

    private static void timeIsUpOnceForEachEnd(List<SessionEvent> events) {
      Set<String> up = new HashSet<>();
      for (SessionEvent event : events)
        if (step(event).isPresent())
          up.clear();
        else if (event instanceof SessionEvent.TimeWasUp(var block, var room))
          assertThat(up.add(block + " " + room)).isTrue();
    }

    private static Optional<Integer> step(SessionEvent event) {
      return switch (event) {
        case SessionEvent.BlockStarted e -> Optional.of(e.step());
        case SessionEvent.BlockExtended e -> Optional.of(e.step());
        case SessionEvent.SessionPaused e -> Optional.of(e.step());
        case SessionEvent.SessionResumed e -> Optional.of(e.step());
        case SessionEvent.StepUndone e -> Optional.of(e.step());
        default -> Optional.empty();
      };
    }

    /** Which block runs where, until when, and whether it stands still: what taking a step back restores. */
    private static String clocks(Session.Opened session) {
      StringBuilder text = new StringBuilder();
      if (session instanceof Session.Paused paused)
        text.append("still since ").append(paused.since()).append(' ');
      if (session instanceof Session.Going going)
        going.course().at()
            .forEach((room, run) -> text.append(room).append(' ').append(run.block()).append(' ')
                .append(run.endsAt()).append("; "));
      return text.toString();
    }

    /** The same, with what the clock has told by now. */
    private static String standing(Session.Opened session) {
      StringBuilder text = new StringBuilder(clocks(session));
      if (session instanceof Session.Going going)
        going.course().at().forEach((_, run) -> text.append(run.timeUp()).append(run.warned()));
      return text.toString();
    }

    /** No timer got lost on the way. */
    void everyBlockComesToItsEnd() {
      if (day.session() instanceof Session.Paused)
        day.ana().presses("steer/resume");
      day.passes(Duration.ofHours(24));
      day.going().course().at().forEach((room, run) -> assertThat(run.timeUp() || run.length().isZero())
          .as("%s has come to the end of %s", room, run.block()).isTrue());
      assertThat(day.going().course().now(Room.PLENARY).isPresent() || !day.going().course().at().isEmpty())
          .isTrue();
    }

    @Override
    public void close() {
      day.close();
    }
  }
}
