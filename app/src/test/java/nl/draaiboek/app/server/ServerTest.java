package nl.draaiboek.app.server;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.draaiboek.app.CannotStart;
import nl.draaiboek.app.config.Config;
import nl.draaiboek.app.config.ConfigReader;
import nl.draaiboek.app.config.Sources;
import nl.draaiboek.core.engine.StoreFailure;
import nl.draaiboek.discord.fake.FakeDiscord;
import nl.draaiboek.store.DamagedStore;
import nl.draaiboek.store.Pace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServerTest {
  @TempDir
  Path folder = Path.of("");
  private final Map<String, String> environment = new HashMap<>(Map.of("DRAAIBOEK_WEB_PORT", "0"));

  @Test
  void a_port_that_is_taken_is_told_and_the_data_is_given_back() throws IOException {
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      environment.put("DRAAIBOEK_WEB_PORT", Integer.toString(taken.getLocalPort()));
      assertThatThrownBy(this::start).isInstanceOf(CannotStart.class)
          .hasMessageContaining("port " + taken.getLocalPort() + " of 127.0.0.1 is in use");
    }
    environment.put("DRAAIBOEK_WEB_PORT", "0");
    try (Server server = start()) {
      assertThat(server.address().getPort()).isPositive();
    }
  }

  @Test
  void an_address_of_another_machine_is_told() {
    environment.put("DRAAIBOEK_WEB_BIND", "192.0.2.77");

    assertThatThrownBy(this::start).isInstanceOf(CannotStart.class)
        .hasMessageStartingWith("192.0.2.77 is no address of this machine");
  }

  @Test
  void a_damaged_database_is_not_written_to() throws IOException {
    Path file = Files.createDirectories(folder.resolve("data")).resolve("draaiboek.db");
    byte[] junk = "this was a database once, until the disk gave way. ".repeat(100).getBytes(UTF_8);
    Files.write(file, junk);

    assertThatThrownBy(this::start).isInstanceOf(DamagedStore.class).hasMessageContaining("draaiboek.db");
    assertThat(file).hasBinaryContent(junk);
  }

  @Test
  void a_database_that_cannot_be_reached_is_told() {
    environment.put("DRAAIBOEK_DATABASE", "jdbc:postgresql://127.0.0.1:1/draaiboek");

    assertThatThrownBy(this::start).isInstanceOf(StoreFailure.class)
        .hasMessageContaining("cannot reach its database");
  }

  @Test
  void where_others_can_come_in_opening_a_session_takes_the_secret_of_the_host() throws IOException {
    environment.put("DRAAIBOEK_WEB_BIND", "0.0.0.0");
    try (Server server = start()) {
      Visitor eve = visitor(server);
      Visitor ana = visitor(server);

      assertThat(eve.opensASession("")).isEqualTo(403);
      assertThat(ana.opensASession(Files.readString(folder.resolve("data").resolve("open.secret"))))
          .isEqualTo(200);
      assertThat(ana.path()).endsWith("/setup");
    }
  }

  @Test
  void on_this_machine_alone_anyone_opens_a_session() {
    try (Server server = start()) {
      assertThat(visitor(server).opensASession("")).isEqualTo(200);
    }
    assertThat(folder.resolve("data").resolve("open.secret")).doesNotExist();
  }

  @Test
  void links_still_work_after_a_restart() {
    Visitor ana;
    Visitor ben;
    String link;
    try (Server server = start()) {
      ana = visitor(server);
      ana.opensASession("");
      link = ana.sees("href=\"[^\"]*(/j/[A-Za-z0-9_-]{22})\"");
    }
    try (Server server = start()) {
      ben = visitor(server);
      assertThat(ben.opens(link)).isEqualTo(200);
      assertThat(ben.path()).startsWith("/s/");
    }
  }

  @Test
  void an_opening_form_that_is_sent_again_after_a_restart_opens_no_second_session() {
    Visitor ana;
    String session;
    try (Server server = start()) {
      ana = visitor(server);
      ana.opensASession("");
      session = ana.path();
    }
    try (Server server = start()) {
      ana.finds(server.address().toString().replaceAll("/$", ""));
      ana.sendsAgain();
      assertThat(ana.path()).isEqualTo(session);
    }
  }

  @Test
  void the_link_for_participants_is_there_as_a_picture() {
    try (Server server = start()) {
      Visitor ana = visitor(server);
      ana.opensASession("");
      ana.opens(ana.path().replace("/setup", "/qr.svg"));
      assertThat(ana.sees("(<svg)")).isNotEmpty();
    }
  }

  @Test
  void pages_that_are_open_do_not_hold_up_a_stop() {
    Server server = start();
    Visitor ana = visitor(server);
    ana.opensASession("");
    ana.follows(ana.path().replace("/setup", "/live"));

    long start = System.nanoTime();
    server.close();

    assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(8));
  }

  @Test
  void a_Discord_that_cannot_be_reached_keeps_nobody_out_and_holds_no_stop_up() {
    environment.put("DRAAIBOEK_DISCORD_TOKEN", "a.b.c");
    environment.put("DRAAIBOEK_DISCORD_REST_URL", "http://127.0.0.1:1/api/v10/");
    environment.put("DRAAIBOEK_DISCORD_GATEWAY_URL", "ws://127.0.0.1:1/");
    Server server = start();
    assertThat(visitor(server).opensASession("")).isEqualTo(200);

    long start = System.nanoTime();
    server.close();

    assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(8));
  }

  @Test
  void a_Discord_that_refuses_keeps_nobody_out() {
    try (FakeDiscord discord = new FakeDiscord()) {
      environment.put("DRAAIBOEK_DISCORD_TOKEN", "not.the.token");
      environment.put("DRAAIBOEK_DISCORD_REST_URL", discord.rest().toString());
      environment.put("DRAAIBOEK_DISCORD_GATEWAY_URL", discord.gatewayUrl().toString());
      try (Server server = start()) {
        await().until(() -> discord.invalidRequests() > 0);
        assertThat(visitor(server).opensASession("")).isEqualTo(200);
      }
      assertThat(discord.gateway().connections()).isZero();
    }
  }

  private Server start() {
    Config config = ConfigReader.read(new Sources(List.of(), environment, Optional.empty(), folder));
    return Server.start(config, InstantSource.system(), Pace.REAL);
  }

  private static Visitor visitor(Server server) {
    return new Visitor(server.address().toString().replaceAll("/$", ""));
  }
}
