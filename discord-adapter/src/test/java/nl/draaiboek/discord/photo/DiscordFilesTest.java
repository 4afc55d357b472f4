package nl.draaiboek.discord.photo;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import nl.draaiboek.core.photo.PhotoProblem;
import nl.draaiboek.core.photo.Posted.Fetched;
import nl.draaiboek.discord.connection.DiscordSettings;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DiscordFilesTest {
  private final Set<String> asked = ConcurrentHashMap.newKeySet();
  private HttpServer server;
  private DiscordFiles files;

  @BeforeEach
  void a_store() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", exchange -> {
      String path = exchange.getRequestURI().getPath();
      asked.add(path);
      byte[] body = new byte[path.equals("/large") ? 8 * 1024 * 1024 + 1 : 5];
      if (path.equals("/moved"))
        exchange.getResponseHeaders().add("Location", "/file");
      exchange.sendResponseHeaders(path.equals("/moved") ? 302 : 200, body.length);
      try (var out = exchange.getResponseBody()) {
        out.write(body);
      }
    });
    server.start();
    files = new DiscordFiles(List.of(at("/")), Duration.ofSeconds(5));
  }

  @AfterEach
  void close() {
    files.close();
    server.stop(0);
  }

  @Test
  void a_file_comes_from_a_store_that_is_Discords() {
    assertThat(files.fetch(at("/file"))).isInstanceOfSatisfying(Fetched.Came.class,
        came -> assertThat(came.file()).hasSize(5));
  }

  @Test
  void nothing_is_fetched_from_anywhere_else() {
    for (String elsewhere : List.of("http://localhost:" + server.getAddress().getPort() + "/file",
        "http://user@127.0.0.1:" + server.getAddress().getPort() + "/file", "file:///etc/hosts",
        "https://cdn.discordapp.com.example.org/file"))
      assertThat(files.fetch(URI.create(elsewhere))).as(elsewhere)
          .isEqualTo(new Fetched.Lost(PhotoProblem.NOT_FETCHED));
    assertThat(asked).isEmpty();
    try (DiscordFiles real = new DiscordFiles(DiscordSettings.FILES, Duration.ofSeconds(5))) {
      assertThat(real.fetch(at("/file"))).isEqualTo(new Fetched.Lost(PhotoProblem.NOT_FETCHED));
    }
  }

  @Test
  void a_file_that_moved_is_not_followed() {
    assertThat(files.fetch(at("/moved"))).isEqualTo(new Fetched.Lost(PhotoProblem.NOT_FETCHED));
    assertThat(asked).containsExactly("/moved");
  }

  @Test
  void a_file_that_is_larger_than_it_was_said_to_be_is_not_taken() {
    assertThat(files.fetch(at("/large"))).isEqualTo(new Fetched.Lost(PhotoProblem.TOO_LARGE));
  }

  private URI at(String path) {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + path);
  }
}
