package nl.draaiboek.bench;

import java.io.IOException;
import java.time.Duration;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import nl.draaiboek.bench.load.Watchers;
import nl.draaiboek.bench.load.Wire;
import nl.draaiboek.core.conversation.PersonId;

/** A session with a dozen notes on many open boards. Each event changes the words of one note, so that no board grows. */
final class Wall implements AutoCloseable {
  /** Longer than the pause that we take between two changes, so that each event goes to the boards by itself. */
  static final Duration BETWEEN = Duration.ofMillis(300);
  private static final Duration PATIENCE = Duration.ofSeconds(5);
  private static final int NOTES = 12;
  private static final AtomicInteger MARKS = new AtomicInteger();

  private final House.Day day;
  private final PersonId ana;
  private final AtomicLong committedAt = new AtomicLong();
  private final Watchers boards;
  private final String payload;

  Wall(House house, int howMany) throws IOException, InterruptedException {
    day = house.opens();
    ana = day.comesIn("ana");
    day.writes(ana, "first", nextMark());
    for (int i = 1; i < NOTES; i++)
      day.writes(day.comesIn("person-" + i), "note", Intake.words(i, 0));
    // The first to be told, before any board is.
    house.engine().feed().subscribe(day.session(), _ -> committedAt.set(System.nanoTime()));
    try (Wire wire = new Wire(house.port())) {
      payload = wire.get(day.path() + "/board?fragment=1", day.boardKey()).body().replaceAll("\\s*\\n\\s*",
          " ");
    }
    boards = new Watchers(house.port(), howMany,
        Watchers.events(day.path() + "/board/live", day.boardKey())).welcomed();
  }

  House.Day day() {
    return day;
  }

  Watchers boards() {
    return boards;
  }

  /** @return the board's HTML on one line, for whoever else shows it */
  String payload() {
    return payload;
  }

  /** @return what the note says that changes; it is somewhere in the payload, and different each time */
  static String nextMark() {
    return String.format(Locale.ROOT, "mark-%07d", MARKS.incrementAndGet());
  }

  /** @return the payload with another mark */
  String payload(String mark) {
    return payload.replaceAll("mark-\\d{7}", mark);
  }

  /** Changes the note; returns when that is stored. */
  void change(String mark) {
    if (!day.edits(ana, mark, 1, mark))
      throw new IllegalStateException("the note could not be changed");
  }

  /** @return when the last change was committed */
  long committedAt() {
    return committedAt.get();
  }

  /** Adds up how it went. */
  static final class Count {
    private long lost;
    private long twice;

    /** @return how long after {@code start} the last page had it, in milliseconds */
    double millis(Watchers.Expected expected, long start) throws InterruptedException {
      OptionalLong served = expected.served(PATIENCE);
      lost += expected.missing();
      return (served.orElseGet(System::nanoTime) - start) / 1e6;
    }

    /** To be called a while after the message, when a second one would have come too. */
    void later(Watchers.Expected expected) {
      twice += expected.twice();
    }

    long lost() {
      return lost;
    }

    long twice() {
      return twice;
    }
  }

  @Override
  public void close() throws IOException {
    boards.close();
  }
}
