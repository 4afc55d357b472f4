package nl.draaiboek.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import nl.draaiboek.bench.figure.Aim;
import nl.draaiboek.bench.figure.Comparison;
import nl.draaiboek.bench.figure.Middle;
import nl.draaiboek.bench.figure.Result;
import nl.draaiboek.bench.figure.Rounds;
import nl.draaiboek.bench.load.Besiegers;
import nl.draaiboek.bench.load.Crowd;
import nl.draaiboek.bench.load.Wire;

/** How long people wait for their note to be stored, while others hold the server's connections and say nothing, or hardly anything. */
final class Siege implements Benchmark {
  private static final String CALM = "the same without them";
  private static final String BESIEGED = "besieged";
  private static final String P99 = "p99";
  private static final Duration BETWEEN_NOTES = Duration.ofMillis(20);
  private static final int WRITERS = 8;

  private final Size size;
  private long lost;
  private long twice;

  Siege(Size size) {
    this.size = size;
  }

  @Override
  public String name() {
    return "siege";
  }

  @Override
  public Result run(Rounds rounds) throws Exception {
    int slow = size.boards() / 5;
    try (Scratch scratch = Scratch.onDisk(); House house = new House(scratch.folder("ours"))) {
      Map<String, Rounds.Arm> arms = new LinkedHashMap<>();
      arms.put(CALM, () -> waits(house));
      arms.put(BESIEGED, () -> {
        try (Besiegers _ = new Besiegers(house.port(), 2 * size.boards(), slow)) {
          return waits(house);
        }
      });
      arms.put("again", () -> waits(house));
      Rounds.Measured measured = rounds.run(arms);
      return new Result(name(),
          List.of(new Comparison("a note is acknowledged, p99, beside idle and endless connections", CALM,
              Aim.atMost(2),
              measured.ratio(P99, BESIEGED, CALM), millis(measured, BESIEGED), millis(measured, CALM))),
          measured.ratio(P99, "again", CALM), lost, twice,
          List.of(2 * size.boards() + " idle connections and " + slow + " that send a byte now and then"));
    }
  }

  private static String millis(Rounds.Measured measured, String arm) {
    return String.format(Locale.ROOT, "%.1f ms", measured.median(P99, arm));
  }

  private Map<String, Double> waits(House house) throws Exception {
    House.Day day = house.opens();
    List<Wire> wires = new ArrayList<>();
    List<Guest> guests = new ArrayList<>();
    List<Double> millis = Collections.synchronizedList(new ArrayList<>());
    List<String> said = Collections.synchronizedList(new ArrayList<>());
    try {
      for (int i = 0; i < WRITERS; i++) {
        guests.add(day.guest());
        wires.add(new Wire(house.port()));
      }
      Crowd.during(size.writing().multipliedBy(2), WRITERS, who -> number -> {
        Thread.sleep(BETWEEN_NOTES);
        String words = Intake.words(who, number);
        long start = System.nanoTime();
        boolean stored = guests.get(who).writes(wires.get(who), "n" + number, House.WRITE, words);
        millis.add((System.nanoTime() - start) / 1e6);
        return stored && said.add(words);
      });
      List<String> stored = day.words();
      Set<String> different = new HashSet<>(stored);
      twice += stored.size() - different.size();
      lost += said.stream().filter(words -> !different.contains(words)).count();
      return Map.of(P99, Middle.percentile(millis, 0.99));
    } finally {
      for (Wire wire : wires)
        wire.close();
    }
  }
}
