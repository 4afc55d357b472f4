package nl.draaiboek.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.draaiboek.app.Main;
import nl.draaiboek.bench.figure.Aim;
import nl.draaiboek.bench.figure.Comparison;
import nl.draaiboek.bench.figure.Result;
import nl.draaiboek.bench.figure.Rounds;
import nl.draaiboek.bench.peer.BareProgram;

/**
 * From the start of a process to its first page: on a small data folder that was there already, and after {@code kill -9} with
 * much in store.
 */
final class Start implements Benchmark {
  private static final String OURS = "ours";
  private static final String PEER = "a bare Javalin + SQLite program";
  private static final String KILLED = "ours, killed";
  private static final String PEER_KILLED = "bare, killed";
  private static final String PAGE = "first page";
  private static final String MEMORY = "memory";

  private final Size size;

  Start(Size size) {
    this.size = size;
  }

  /** Starts a program with its data in this folder. */
  private interface Program {
    Started start(String archive, Path folder) throws IOException;
  }

  /** A program with an archive of its own, which the first start fills. */
  private record Trained(Program program, Path archive, Path small) {
    Started start(Path folder) throws IOException {
      return program.start("-XX:SharedArchiveFile=" + archive, folder);
    }

    /** As the launcher does: after the first build a server runs once, and so the data folder is there too. */
    Trained train() throws Exception {
      try (Started started = program.start("-XX:ArchiveClassesAtExit=" + archive, small)) {
        started.millisTo("/", "", "<html");
        started.stop();
      }
      return this;
    }
  }

  /** What is asked first, and what must be in the answer. */
  record Question(String path, String cookie, String words) {}

  @Override
  public String name() {
    return "start";
  }

  @Override
  public Result run(Rounds rounds) throws Exception {
    try (Scratch scratch = Scratch.onDisk()) {
      Path archives = scratch.folder("archives");
      Trained ours = new Trained(
          (archive, folder) -> new Started(archive, folder, Main.class.getName(), "serve",
              "--port", "0", "--data", folder.toString()),
          archives.resolve("ours.jsa"), scratch.folder("small")).train();
      Trained peer = new Trained(
          (archive, folder) -> new Started(archive, folder, BareProgram.class.getName(), folder.toString()),
          archives.resolve("peer.jsa"), scratch.folder("peer-small")).train();
      Path full = scratch.folder("full");
      Path peerFull = scratch.folder("peer-full");
      Question known = Stored.fill(full, size.stored());
      BareProgram.fill(peerFull, size.stored());
      // Each start finds what the kill of the round before left behind; the warm-up makes the first.
      Map<String, Rounds.Arm> arms = new LinkedHashMap<>();
      arms.put(OURS, () -> again(ours));
      arms.put(PEER, () -> again(peer));
      arms.put("again", () -> again(ours));
      arms.put(KILLED, () -> killed(ours, full, known));
      arms.put(PEER_KILLED, () -> killed(peer, peerFull, BARE));
      return result(rounds.run(arms));
    }
  }

  private static final Question BARE = new Question("/row/" + BareProgram.SESSION + "/7", "",
      BareProgram.WORDS);

  private Result result(Rounds.Measured measured) {
    String events = String.format(Locale.ROOT, "kill -9 with %,d events to the first right answer",
        size.stored());
    return new Result(name(), List.of(
        new Comparison("process start to first page", PEER, Aim.atMost(1.5), measured.ratio(PAGE, OURS, PEER),
            told("%.0f ms", measured, PAGE, OURS), told("%.0f ms", measured, PAGE, PEER)),
        new Comparison("memory after the first page", PEER, Aim.atMost(1.5),
            measured.ratio(MEMORY, OURS, PEER),
            told("%.0f MB", measured, MEMORY, OURS), told("%.0f MB", measured, MEMORY, PEER)),
        new Comparison(events, PEER, Aim.atMost(1.5), measured.ratio(PAGE, KILLED, PEER_KILLED),
            told("%.0f ms", measured, PAGE, KILLED), told("%.0f ms", measured, PAGE, PEER_KILLED))),
        measured.ratio(PAGE, "again", OURS), 0, 0,
        List.of("each start has a trained archive of classes; the same JVM options for both"));
  }

  private static String told(String format, Rounds.Measured measured, String figure, String arm) {
    return String.format(Locale.ROOT, format, measured.median(figure, arm));
  }

  private static Map<String, Double> again(Trained program) throws Exception {
    try (Started started = program.start(program.small())) {
      double millis = started.millisTo("/", "", "<html");
      double megabytes = started.megabytes();
      started.stop();
      return Map.of(PAGE, millis, MEMORY, Math.max(megabytes, 1));
    }
  }

  private static Map<String, Double> killed(Trained program, Path folder, Question question)
      throws Exception {
    try (Started started = program.start(folder)) {
      double millis = started.millisTo(question.path(), question.cookie(), question.words());
      started.kill();
      return Map.of(PAGE, millis);
    }
  }
}
