package nl.draaiboek.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.draaiboek.bench.figure.Aim;
import nl.draaiboek.bench.figure.Comparison;
import nl.draaiboek.bench.figure.Middle;
import nl.draaiboek.bench.figure.Result;
import nl.draaiboek.bench.figure.Rounds;
import nl.draaiboek.bench.load.Watchers;
import nl.draaiboek.bench.peer.BareEvents;
import nl.draaiboek.bench.peer.NodeSockets;

/**
 * One event to many open boards: from the commit, or from the call that broadcasts, until the last of them has all of the new
 * board. Ours makes the board anew each time; the others send bytes that are there already.
 */
final class FanOut implements Benchmark {
  private static final String OURS = "ours";
  private static final String BARE = "a bare Javalin SSE broadcast";
  private static final String NODE = "Node ws";
  private static final String LAST = "last served";

  private final Size size;
  private final boolean withNode;
  private final Wall.Count count = new Wall.Count();

  /** @param withNode whether to look for Node and fetch its library */
  FanOut(Size size, boolean withNode) {
    this.size = size;
    this.withNode = withNode;
  }

  /** Something that sends one message to all. */
  private interface Sender {
    /** @return when it began, in {@link System#nanoTime} */
    long send(String mark) throws Exception;
  }

  @Override
  public String name() {
    return "fan-out";
  }

  @Override
  public Result run(Rounds rounds) throws Exception {
    try (Scratch scratch = Scratch.onDisk();
        House house = new House(scratch.folder("ours"));
        Wall wall = new Wall(house, size.boards());
        BareEvents bare = new BareEvents();
        Watchers others = new Watchers(bare.port(), size.boards(), Watchers.events("/live", "")).welcomed()) {
      Map<String, Rounds.Arm> arms = new LinkedHashMap<>();
      arms.put(OURS, () -> events(wall.boards(), mark -> {
        wall.change(mark);
        return wall.committedAt();
      }));
      arms.put(BARE, () -> events(others, mark -> {
        String message = wall.payload(mark);
        long start = System.nanoTime();
        bare.broadcast(message);
        return start;
      }));
      Optional<NodeSockets> node = withNode
          ? NodeSockets.start(wall.payload())
          : Optional.empty();
      if (node.isEmpty())
        return result(rounds, arms, false);
      try (NodeSockets sockets = node.get();
          Watchers clients = new Watchers(sockets.port(), size.boards(), Watchers.webSocket()).welcomed()) {
        arms.put(NODE, () -> events(clients, mark -> {
          long start = System.nanoTime();
          sockets.broadcast(mark);
          return start;
        }));
        return result(rounds, arms, true);
      }
    }
  }

  private Result result(Rounds rounds, Map<String, Rounds.Arm> arms, boolean node) throws Exception {
    arms.put("again", arms.getOrDefault(OURS, Map::of));
    Rounds.Measured measured = rounds.run(arms);
    List<Comparison> comparisons = new ArrayList<>(List.of(compared(measured, BARE, Aim.atMost(1.5))));
    if (node)
      comparisons.add(compared(measured, NODE, Aim.atMost(1.2)));
    String boards = size.boards() + " boards";
    return new Result(name(), comparisons, measured.ratio(LAST, "again", OURS), count.lost(), count.twice(),
        node ? List.of(boards) : List.of(boards, "Node ws was passed over: " + NodeSockets.WHY_NOT));
  }

  private Comparison compared(Rounds.Measured measured, String against, Aim aim) {
    return new Comparison("last of " + size.boards() + " boards served", against, aim,
        measured.ratio(LAST, OURS, against), millis(measured, OURS), millis(measured, against));
  }

  private static String millis(Rounds.Measured measured, String arm) {
    return String.format(Locale.ROOT, "%.1f ms", measured.median(LAST, arm));
  }

  private Map<String, Double> events(Watchers pages, Sender sender) throws Exception {
    List<Double> millis = new ArrayList<>();
    for (int i = 0; i < size.events(); i++) {
      String mark = Wall.nextMark();
      Watchers.Expected expected = pages.expect(mark);
      long start = sender.send(mark);
      millis.add(count.millis(expected, start));
      Thread.sleep(Wall.BETWEEN);
      count.later(expected);
    }
    return Map.of(LAST, Middle.of(millis));
  }
}
