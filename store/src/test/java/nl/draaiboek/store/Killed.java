package nl.draaiboek.store;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import nl.draaiboek.core.activity.Activities;
import nl.draaiboek.testkit.Steps;

/** A process of its own that writes as fast as it can and says what is on disk, until somebody kills it. */
final class Killed {
  private static final int WRITERS = 6;

  private Killed() {}

  /** Opens the folder; each writer has a session of its own and prints {@code session seq} once a step is written. */
  @SuppressWarnings("SystemOut") // Its standard output is how it speaks to the test.
  public static void main(String[] arguments) {
    Store store = Store.open(StoreSettings.sqlite(Path.of(arguments[0])), new Activities(List.of()),
        InstantSource.system());
    System.out.println("ready");
    for (int i = 1; i <= WRITERS; i++) {
      Steps steps = Steps.of("session-" + i);
      Thread.ofPlatform().start(() -> write(store, steps));
    }
  }

  @SuppressWarnings("SystemOut")
  private static void write(Store store, Steps steps) {
    int seq = store.sessions().read(steps.session(), 0).seq();
    while (true) {
      String press = "press-" + (seq + 1);
      if (!store.sessions().write(steps.joined(seq, "person-" + (seq + 1), press)))
        throw new IllegalStateException("nobody else writes here");
      seq++;
      System.out.println(steps.session() + " " + seq);
    }
  }

  /** Starts such a process. */
  static Process start(Path folder) throws IOException {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    return new ProcessBuilder(java, "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC",
        "--enable-native-access=ALL-UNNAMED", "-Xmx256m", "-cp",
        System.getProperty("java.class.path"), Killed.class.getName(), folder.toString())
        .redirectError(ProcessBuilder.Redirect.INHERIT).start();
  }

  /** Reads what it says until it has said that many lines; then kills it and reads the rest. */
  static List<String> killAfter(Process process, int lines) throws IOException, InterruptedException {
    List<String> said = new ArrayList<>();
    try (BufferedReader out = process.inputReader()) {
      for (String line = out.readLine(); line != null; line = out.readLine()) {
        said.add(line);
        if (said.size() == lines)
          // Through its handle, because the process itself would close the stream that we read.
          process.toHandle().destroyForcibly();
      }
    }
    process.waitFor();
    return said;
  }
}
