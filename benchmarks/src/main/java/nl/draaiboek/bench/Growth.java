package nl.draaiboek.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.draaiboek.bench.figure.Aim;
import nl.draaiboek.bench.figure.Comparison;
import nl.draaiboek.bench.figure.Middle;
import nl.draaiboek.bench.figure.Result;
import nl.draaiboek.bench.figure.Rounds;
import nl.draaiboek.bench.load.Crowd;
import nl.draaiboek.bench.load.Wire;
import nl.draaiboek.core.conversation.PersonId;

/** Whether a large session is slower than a small one: the note that comes last, and the pages that show them all. */
final class Growth implements Benchmark {
  private static final String SMALL = "small";
  private static final String LARGE = "large";
  private static final String NOTE = "a note";
  private static final double MOST_MILLIS = 150;
  private static final int WRITERS = 24;
  private static final int PAGES = 7;
  private static final int SESSIONS = 20;
  private static final int NOTES_A_SESSION = 300;

  /** Who asks for a page, and how it is told. */
  private enum Look {
    PARTICIPANT("a participant's page"),
    FACILITATOR("the facilitator's page"),
    BOARD("the board");

    private final String told;

    Look(String told) {
      this.told = told;
    }
  }

  private final Size size;
  private final int few;
  private long lost;

  Growth(Size size) {
    this.size = size;
    this.few = Math.min(100, size.notes() / 2);
  }

  @Override
  public String name() {
    return "growth";
  }

  @Override
  public Result run(Rounds rounds) throws Exception {
    try (Scratch scratch = Scratch.inMemory(); House house = new House(scratch.folder("ours"))) {
      Map<String, Rounds.Arm> arms = new LinkedHashMap<>();
      arms.put(SMALL, () -> Map.of(NOTE, micros(house, 0)));
      arms.put(LARGE, () -> large(house));
      arms.put("again", () -> Map.of(NOTE, micros(house, 0)));
      Rounds.Measured measured = rounds.run(arms);
      List<Comparison> comparisons = new ArrayList<>();
      comparisons.add(new Comparison(String.format(Locale.ROOT, "the %,dth note", size.notes()),
          "the " + few / 2 + "th", Aim.atMost(1.3), measured.ratio(NOTE, LARGE, SMALL), told(measured, LARGE),
          told(measured, SMALL)));
      for (Look look : Look.values())
        comparisons
            .add(new Comparison(String.format(Locale.ROOT, "%s with %,d notes", look.told, size.notes()),
                "150 ms", Aim.atMost(1), measured.ratio(look.told, LARGE, MOST_MILLIS),
                String.format(Locale.ROOT, "%.0f ms", measured.median(look.told, LARGE)), "150 ms"));
      return new Result(name(), comparisons, measured.ratio(NOTE, "again", SMALL), lost, 0,
          List.of(
              "notes one after the other, with the data folder in memory, so that no disk hides what they cost",
              memory(house)));
    }
  }

  private static String told(Rounds.Measured measured, String arm) {
    return String.format(Locale.ROOT, "%.0f µs", measured.median(NOTE, arm));
  }

  /** @return the median time of a hundred notes, in a new session that has so many already */
  private double micros(House house, int before) throws Exception {
    return micros(filled(house, before));
  }

  private double micros(House.Day day) {
    PersonId ana = day.comesIn("ana");
    List<Double> micros = new ArrayList<>();
    for (int i = 0; i < few; i++) {
      long start = System.nanoTime();
      if (!day.writes(ana, "late-" + i, Intake.words(99, i)))
        lost++;
      micros.add((System.nanoTime() - start) / 1e3);
    }
    return Middle.of(micros);
  }

  private static House.Day filled(House house, int notes) throws Exception {
    House.Day day = house.opens();
    List<PersonId> people = new ArrayList<>();
    for (int i = 0; i < WRITERS; i++)
      people.add(day.comesIn("writer-" + i));
    Crowd.times(notes / WRITERS, WRITERS,
        who -> number -> day.writes(people.get(who), who + "-" + number, Intake.words(who, number)));
    return day;
  }

  private Map<String, Double> large(House house) throws Exception {
    House.Day day = filled(house, size.notes() - few / 2);
    double micros = micros(day);
    Guest guest = day.guest();
    Guest leader = day.leader();
    return Map.of(NOTE, micros, Look.PARTICIPANT.told, page(house, day.path(), guest.cookie()),
        Look.FACILITATOR.told, page(house, day.path() + "/facilitate", leader.cookie()), Look.BOARD.told,
        page(house, day.path() + "/board", day.boardKey()));
  }

  private static double page(House house, String path, String cookie) throws Exception {
    List<Double> millis = new ArrayList<>();
    try (Wire wire = new Wire(house.port())) {
      for (int i = 0; i < PAGES; i++) {
        long start = System.nanoTime();
        Wire.Answer answer = wire.get(path, cookie);
        if (answer.status() != 200)
          throw new IllegalStateException(answer.status() + " at " + path);
        millis.add((System.nanoTime() - start) / 1e6);
      }
    }
    return Middle.of(millis);
  }

  /** @return what a session takes while it is kept at hand */
  private String memory(House house) throws Exception {
    int notes = Math.min(NOTES_A_SESSION, size.notes());
    long before = used();
    for (int i = 0; i < SESSIONS; i++)
      filled(house, notes);
    double each = (used() - before) / 1e3 / SESSIONS;
    return String.format(Locale.ROOT, "a session of %d notes takes %.0f KB of memory", notes, each);
  }

  private static long used() throws InterruptedException {
    for (int i = 0; i < 3; i++) {
      System.gc();
      Thread.sleep(100);
    }
    return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
  }
}
