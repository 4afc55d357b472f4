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
import nl.draaiboek.bench.load.Watchers;
import nl.draaiboek.bench.load.Wire;
import nl.draaiboek.bench.peer.BareEvents;
import nl.draaiboek.bench.peer.RowByRow;

/** From a press on somebody's phone until the last of many boards shows what it did. */
final class PressToBoard implements Benchmark {
  private static final String OURS = "ours";
  private static final String BARE = "one sync and a bare SSE broadcast";
  private static final String P50 = "p50";
  private static final String P99 = "p99";

  private final Size size;
  private final Wall.Count count = new Wall.Count();

  PressToBoard(Size size) {
    this.size = size;
  }

  /** Does what makes the boards change. */
  private interface Press {
    void press(String mark) throws Exception;
  }

  @Override
  public String name() {
    return "press-to-board";
  }

  @Override
  public Result run(Rounds rounds) throws Exception {
    try (Scratch scratch = Scratch.onDisk();
        House house = new House(scratch.folder("ours"));
        Wall wall = new Wall(house, size.few());
        Wire wire = new Wire(house.port());
        BareEvents bare = new BareEvents();
        RowByRow rows = new RowByRow(scratch.folder("peer"));
        Watchers others = new Watchers(bare.port(), size.few(), Watchers.events("/live", "")).welcomed()) {
      Guest ben = wall.day().guest();
      String first = Wall.nextMark();
      ben.writes(wire, "first", House.WRITE, first);
      String edit = "act/write/work/edit/" + wall.day().words().size();
      Map<String, Rounds.Arm> arms = new LinkedHashMap<>();
      arms.put(OURS, () -> presses(wall.boards(), mark -> ben.writes(wire, mark, edit, mark)));
      arms.put(BARE, () -> presses(others, mark -> {
        rows.write();
        bare.broadcast(wall.payload(mark));
      }));
      arms.put("again", arms.getOrDefault(OURS, Map::of));
      Rounds.Measured measured = rounds.run(arms);
      return new Result(name(),
          List.of(compared(measured, P50, Aim.atMost(3)), compared(measured, P99, Aim.atMost(5))),
          measured.ratio(P50, "again", OURS), count.lost(), count.twice(), List.of(size.few() + " boards"));
    }
  }

  private static Comparison compared(Rounds.Measured measured, String figure, Aim aim) {
    return new Comparison("press until the last board shows it, " + figure, BARE, aim,
        measured.ratio(figure, OURS, BARE), millis(measured, figure, OURS), millis(measured, figure, BARE));
  }

  private static String millis(Rounds.Measured measured, String figure, String arm) {
    return String.format(Locale.ROOT, "%.1f ms", measured.median(figure, arm));
  }

  private Map<String, Double> presses(Watchers boards, Press press) throws Exception {
    List<Double> millis = new ArrayList<>();
    for (int i = 0; i < size.presses(); i++) {
      String mark = Wall.nextMark();
      Watchers.Expected expected = boards.expect(mark);
      long start = System.nanoTime();
      press.press(mark);
      millis.add(count.millis(expected, start));
      Thread.sleep(Wall.BETWEEN);
      count.later(expected);
    }
    return Map.of(P50, Middle.of(millis), P99, Middle.percentile(millis, 0.99));
  }
}
