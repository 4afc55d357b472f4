package nl.draaiboek.app.playground;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;

/** Microsoft 365 Agents Playground as a process: a small Teams in which Ana sits, with a team, a group chat and a personal chat. */
final class Playground implements AutoCloseable {
  static final String TEAM = "Leernetwerk - General";
  static final String GROUP = "Voorbereiding";
  static final String PERSONAL = "Personal Chat";
  static final String BOT = "Draaiboek";
  private static final int PORT = 56150;
  static final String ADDRESS = "http://localhost:" + PORT;
  private static final Duration READY_WITHIN = Duration.ofSeconds(30);
  /** It wants five people at least beside whoever sits before it. */
  private static final String TENANT = """
      version: "0.1.1"
      tenantId: 00000000-0000-0000-0000-000000000001
      bot: {id: 00000000-0000-0000-0000-000000000011, name: Draaiboek}
      currentUser: {id: user-ana, name: Ana, userPrincipleName: ana@example.org, givenName: Ana, surname: A,
        aadObjectId: 00000000-0000-0000-0000-000000000020, email: ana@example.org}
      users:
      """;
  private static final String PLACES = """
      personalChat: {id: personal-ana}
      groupChat: {id: group-chat, name: Voorbereiding}
      team:
        id: team-id
        name: Leernetwerk
        aadGroupId: 00000000-0000-0000-0000-000000000031
        channels:
          - {id: channel-announcements-id, name: Aankondigingen}
      """;

  private final Process process;

  /**
   * @param program its {@code cli.js}
   * @param folder  in which it runs; what it says is kept there
   * @param teams   stands between it and the bot
   */
  Playground(Path program, Path folder, DutchTeams teams) {
    try {
      Files.writeString(folder.resolve(".m365agentsplayground.yml"), tenant());
      ProcessBuilder builder = new ProcessBuilder("node", program.toString(), "start", "-e", teams.hears(),
          "--su", teams.speaks(), "-c",
          "msteams",
          "-p", Integer.toString(PORT), "--dt").directory(folder.toFile()).redirectErrorStream(true)
          .redirectOutput(folder.resolve("playground.log").toFile());
      // It would open a browser of its own.
      builder.environment().put("BROWSER", "none");
      process = builder.start();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String tenant() {
    StringBuilder tenant = new StringBuilder(TENANT);
    String[] people = {"Ben", "Chantal", "Driss", "Esra", "Femke"};
    for (int i = 0; i < people.length; i++)
      tenant.append("""
            - {id: user-%1$s, name: %2$s, userPrincipleName: %1$s@example.org, givenName: %2$s, surname: X,
               aadObjectId: 00000000-0000-0000-0000-00000000002%3$d, email: %1$s@example.org}
          """.formatted(people[i].toLowerCase(Locale.ROOT), people[i], i + 1));
    return tenant.append(PLACES).toString();
  }

  /** @return the page that it shows; waits until it can */
  String url() {
    await().atMost(READY_WITHIN).pollInterval(Duration.ofMillis(50)).until(Playground::answers);
    return ADDRESS + "/";
  }

  private static boolean answers() {
    try (Socket socket = new Socket()) {
      socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), PORT), 200);
      return true;
    } catch (IOException _) {
      return false;
    }
  }

  @Override
  public void close() {
    process.descendants().forEach(ProcessHandle::destroyForcibly);
    process.destroyForcibly();
  }
}
