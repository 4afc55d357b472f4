package nl.draaiboek.teams.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import java.net.InetAddress;
import java.net.URI;
import java.time.InstantSource;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import nl.draaiboek.core.check.Finding;
import nl.draaiboek.core.check.Finding.Weight;
import nl.draaiboek.teams.TeamsSettings;
import nl.draaiboek.teams.door.Answer;
import nl.draaiboek.teams.door.Happening;
import nl.draaiboek.teams.door.Hearing;
import nl.draaiboek.teams.door.TeamsDoor;
import nl.draaiboek.teams.fake.FakeTeams;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** How a host learns whether Microsoft finds the server. */
class WayInTest {
  /** Who would hear what people say. */
  private static final class Ears implements Hearing {
    private final AtomicBoolean heard = new AtomicBoolean();

    @Override
    public void hear(Happening happening) {
      heard.set(true);
    }

    @Override
    public Answer press(Happening.Pressed pressed) {
      heard.set(true);
      return new Answer.Nothing();
    }
  }

  @RegisterExtension
  final FakeTeams teams = new FakeTeams();
  private final Ears ears = new Ears();
  private final CountDownLatch end = new CountDownLatch(1);
  private @Nullable Javalin server;

  @AfterEach
  void stops() {
    end.countDown();
    if (server != null)
      server.stop();
  }

  @Test
  void a_door_that_sends_a_stranger_away_is_well() {
    Finding told = microsoft(withDoor(teams.settings()));

    assertThat(told.weight()).as(told.text()).isEqualTo(Weight.FINE);
    assertThat(told.text()).contains("lets nobody in without a token");
    assertThat(ears.heard).isFalse();
  }

  @Test
  void a_server_that_does_not_hear_Teams_is_told() {
    Finding told = microsoft(answering("ok"));

    assertThat(told.weight()).isEqualTo(Weight.MISTAKE);
    assertThat(told.text()).contains("Teams does not hear there", "POST http://127.0.0.1:",
        "/api/messages on");
  }

  @Test
  void a_proxy_that_does_not_pass_messages_on_is_told() {
    URI address = serving(config -> {
      config.routes.get("/health", ctx -> ctx.result("ok"));
      config.routes.post("/api/messages", ctx -> ctx.status(405));
    });

    Finding told = microsoft(address);
    assertThat(told.weight()).isEqualTo(Weight.WARNING);
    assertThat(told.text()).contains("answered with status 405", "401 would be right");
  }

  @Test
  void somebody_else_at_that_address_is_told() {
    assertThat(microsoft(answering("<html>Welcome</html>")))
        .satisfies(told -> assertThat(told.weight()).isEqualTo(Weight.WARNING))
        .satisfies(told -> assertThat(told.text()).contains("is not Draaiboek"));
  }

  @Test
  void an_address_that_leads_elsewhere_is_told_and_not_followed() {
    AtomicBoolean followed = new AtomicBoolean();
    URI address = serving(config -> {
      config.routes.get("/health", ctx -> ctx.redirect("/elsewhere"));
      config.routes.get("/elsewhere", ctx -> {
        followed.set(true);
        ctx.result("ok");
      });
    });

    assertThat(microsoft(address).text()).contains("leads elsewhere (status 302");
    assertThat(followed).isFalse();
  }

  @Test
  void a_server_that_does_not_answer_is_waited_for_five_seconds() {
    URI address = serving(config -> config.routes.get("/health", ctx -> end.await()));

    Finding told = microsoft(address);
    assertThat(told.weight()).isEqualTo(Weight.WARNING);
    assertThat(told.text()).contains("no answer within 5 s");
  }

  @Test
  void a_playground_finds_the_server_that_admits_it() {
    URI address = withDoor(TeamsSettings.playground(InetAddress.getLoopbackAddress()));

    assertThat(WayIn.ofPlayground(address))
        .isEqualTo(Finding.fine("Draaiboek answers at " + address + "/api/messages."));
    assertThat(ears.heard).isFalse();
  }

  @Test
  void a_playground_is_told_of_a_server_without_Teams() {
    assertThat(WayIn.ofPlayground(answering("ok")).text()).contains("is not Draaiboek with teams.local");
  }

  private static Finding microsoft(URI address) {
    return WayIn.looked(address).getLast();
  }

  private URI answering(String health) {
    return serving(config -> config.routes.get("/health", ctx -> ctx.result(health)));
  }

  private URI withDoor(TeamsSettings settings) {
    TeamsDoor door = new TeamsDoor(settings, ears, (_, _) -> {}, InstantSource.system());
    return serving(config -> {
      config.routes.get("/health", ctx -> ctx.result("ok"));
      door.routes(config);
      config.events.serverStopping(door::close);
    });
  }

  private URI serving(Consumer<JavalinConfig> routes) {
    Javalin started = Javalin.create(config -> {
      config.startup.showJavalinBanner = false;
      config.concurrency.useVirtualThreads = true;
      routes.accept(config);
    }).start("127.0.0.1", 0);
    server = started;
    return URI.create("http://127.0.0.1:" + started.port());
  }
}
