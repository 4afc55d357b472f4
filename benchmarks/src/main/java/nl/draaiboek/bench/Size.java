package nl.draaiboek.bench;

import java.time.Duration;

/**
 * How much of everything.
 *
 * @param writers   who write at the same time
 * @param writing   for how long, a round
 * @param boards    open at the same time where one event goes to many
 * @param events    that go to them, a round
 * @param few       boards where a press is followed
 * @param presses   a round
 * @param timers    a round
 * @param timersFor the time in which they are due
 * @param stored    events of other sessions when a process is killed and starts again
 * @param notes     in a large session
 * @param voters    who vote on Discord at the same time; over so many connections, and four times as many, Teams comes in
 */
record Size(int writers, Duration writing, int boards, int events, int few, int presses, int timers,
    Duration timersFor, int stored, int notes, int voters) {
  /** 10,000 timers in 60 s, a seventh in each of seven rounds. */
  static final Size FULL = new Size(64, Duration.ofMillis(1_500), 500, 10, 100, 24, 1_428,
      Duration.ofMillis(8_571), 1_000_000, 5_000, 16);

  /** Enough to see that each still runs. */
  static final Size TINY = new Size(4, Duration.ofMillis(100), 3, 2, 2, 2, 10, Duration.ofMillis(200), 2_000,
      200, 2);
}
