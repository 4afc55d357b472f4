package nl.draaiboek.bench;

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
import nl.draaiboek.bench.figure.Result;
import nl.draaiboek.bench.figure.Rounds;
import nl.draaiboek.bench.load.Crowd;
import nl.draaiboek.bench.load.Wire;
import nl.draaiboek.bench.peer.RowByRow;
import nl.draaiboek.core.conversation.PersonId;

/** How many notes a second are acknowledged, when many write at once. */
final class Intake implements Benchmark {
  private static final String HTTP = "over HTTP";
  private static final String PROCESS = "in process";
  private static final String PEER = "JDBC, one row a commit";
  private static final String RATE = "notes/s";

  private final Size size;
  private long lost;
  private long twice;

  Intake(Size size) {
    this.size = size;
  }

  @Override
  public String name() {
    return "intake";
  }

  @Override
  public Result run(Rounds rounds) throws Exception {
    try (Scratch scratch = Scratch.onDisk();
        House house = new House(scratch.folder("ours"));
        RowByRow peer = new RowByRow(scratch.folder("peer"))) {
      Map<String, Rounds.Arm> arms = new LinkedHashMap<>();
      arms.put(HTTP, () -> overHttp(house));
      arms.put(PEER, () -> Map.of(RATE, peer.during(size.writing()).perSecond()));
      arms.put(PROCESS, () -> inProcess(house));
      arms.put("again", () -> overHttp(house));
      Rounds.Measured measured = rounds.run(arms);
      return new Result(name(),
          List.of(compared(measured, HTTP, Aim.atLeast(0.9)), compared(measured, PROCESS, Aim.atLeast(3))),
          measured.ratio(RATE, "again", HTTP), lost, twice, List.of(size.writers() + " writers"));
    }
  }

  private static Comparison compared(Rounds.Measured measured, String arm, Aim aim) {
    return new Comparison("acknowledged notes/s " + arm, PEER, aim, measured.ratio(RATE, arm, PEER),
        String.format(Locale.ROOT, "%,.0f/s", measured.median(RATE, arm)),
        String.format(Locale.ROOT, "%,.0f/s", measured.median(RATE, PEER)));
  }

  private Map<String, Double> overHttp(House house) throws Exception {
    House.Day day = house.opens();
    List<Guest> guests = new ArrayList<>();
    List<Wire> wires = new ArrayList<>();
    List<String> said = Collections.synchronizedList(new ArrayList<>());
    try {
      for (int i = 0; i < size.writers(); i++) {
        guests.add(day.guest());
        wires.add(new Wire(house.port()));
      }
      Crowd.Done done = Crowd.during(size.writing(), size.writers(), who -> number -> {
        String words = words(who, number);
        return guests.get(who).writes(wires.get(who), "n" + number, House.WRITE, words) && said.add(words);
      });
      check(said, day);
      return Map.of(RATE, done.perSecond());
    } finally {
      for (Wire wire : wires)
        wire.close();
    }
  }

  private Map<String, Double> inProcess(House house) throws Exception {
    House.Day day = house.opens();
    List<PersonId> people = new ArrayList<>();
    for (int i = 0; i < size.writers(); i++)
      people.add(day.comesIn("writer-" + i));
    List<String> said = Collections.synchronizedList(new ArrayList<>());
    Crowd.Done done = Crowd.during(size.writing(), size.writers(), who -> number -> {
      String words = words(who, number);
      return day.writes(people.get(who), who + "-" + number, words) && said.add(words);
    });
    check(said, day);
    return Map.of(RATE, done.perSecond());
  }

  static String words(int who, int number) {
    return "Writer " + who + " saw this at visit " + number
        + ": people help each other before they are asked.";
  }

  /** What was acknowledged is there, once. */
  private void check(List<String> said, House.Day day) {
    List<String> stored = day.words();
    Set<String> different = new HashSet<>(stored);
    twice += stored.size() - different.size();
    lost += said.stream().filter(words -> !different.contains(words)).count();
  }
}
