package nl.draaiboek.app.playground;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A session in Microsoft 365 Agents Playground, a Teams that nobody here wrote. It comes from npm each time it is not there yet, and
 * whatever listens does so in a network of its own: the playground would listen on all addresses of the machine. Pictures of what
 * Ana sees are in {@code target/playground}.
 */
class PlaygroundIT {
  private static final String PACKAGE = "@microsoft/m365agentsplayground@0.2.28";
  private static final Path HOME = Path.of("target", "agents-playground").toAbsolutePath();
  private static final Path PROGRAM = HOME
      .resolve(Path.of("node_modules", "@microsoft", "m365agentsplayground", "cli.js"));
  private static final Path PICTURES = Path.of("target", "playground").toAbsolutePath();
  private static final Duration INSTALLED_WITHIN = Duration.ofMinutes(2);
  private static final Duration WALKED_WITHIN = Duration.ofMinutes(4);

  @TempDir
  Path folder = Path.of("");

  @Test
  void sessions_are_held_in_a_team_and_a_group_chat_and_led_from_a_personal_chat()
      throws Exception {
    List<String> ownNetwork = ownNetwork();
    install();
    Files.createDirectories(PICTURES);
    List<String> command = new ArrayList<>(ownNetwork);
    command.addAll(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-cp", System.getProperty("java.class.path"),
        Walk.class.getName(), PROGRAM.toString(), folder.toString(), PICTURES.toString()));

    Ran ran = run(command, WALKED_WITHIN);

    System.out.println(ran.said());
    assertThat(ran.code()).as(ran.said()).isZero();
  }

  /** @return what gives a program a network of its own, with nothing in it but itself */
  private List<String> ownNetwork() throws Exception {
    String why = "";
    for (String how : List.of("-n", "-rn")) {
      List<String> command = List.of("unshare", how, "sh", "-c", "ip link set lo up && exec \"$@\"", "sh");
      List<String> tried = new ArrayList<>(command);
      tried.add("true");
      Ran ran = run(tried, Duration.ofSeconds(10));
      if (ran.code() == 0)
        return command;
      why += ran.said();
    }
    return abort("no network of its own can be had here, so the playground is not tried: " + why);
  }

  private void install() throws Exception {
    if (Files.exists(PROGRAM))
      return;
    Files.createDirectories(HOME);
    Ran ran = run(List.of("npm", "install", "--prefix", HOME.toString(), "--no-audit", "--no-fund",
        "--ignore-scripts", PACKAGE), INSTALLED_WITHIN);
    if (ran.code() != 0)
      abort("the playground could not be had from npm, so it is not tried: " + ran.said());
  }

  /** What came of a program; 127 when it is not there. */
  private record Ran(int code, String said) {}

  private Ran run(List<String> command, Duration within) throws Exception {
    Path out = Files.createTempFile(folder, "ran", ".txt");
    Process process;
    try {
      process = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(out.toFile()).start();
    } catch (IOException e) {
      return new Ran(127, e.getMessage() + "\n");
    }
    try {
      boolean ended = process.waitFor(within.toMillis(), TimeUnit.MILLISECONDS);
      return new Ran(ended ? process.exitValue() : 124,
          Files.readString(out) + (ended ? "" : "It was not ready within " + within + ".\n"));
    } finally {
      process.descendants().forEach(ProcessHandle::destroyForcibly);
      process.destroyForcibly();
    }
  }
}
