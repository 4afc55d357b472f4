package nl.draaiboek.discord.connection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import net.dv8tion.jda.api.JDA;
import nl.draaiboek.discord.fake.FakeDiscord;
import nl.draaiboek.testkit.SettableClock;
import org.awaitility.core.ConditionFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** How the line to Discord comes to be, and when it waits. */
class DiscordLineTest {
  @RegisterExtension
  final FakeDiscord discord = new FakeDiscord();
  @TempDir
  Path folder = Path.of("");
  private final SettableClock clock = new SettableClock();

  @Test
  void a_Discord_that_is_down_is_tried_again_until_it_is_there() {
    discord.faults().on("GET /users/{any}").times(4).answers(503);
    try (DiscordLine line = line(discord.gatewayUrl())) {
      assertThat(line.jda()).isEmpty();
      soon().until(() -> isConnected(line));
    }
    assertThat(discord.gateway().identified()).hasSize(1);
  }

  @Test
  void a_gateway_that_is_down_is_tried_again_and_costs_nothing_of_the_budget() {
    try (DiscordLine line = line(URI.create("ws://127.0.0.1:1/gateway"))) {
      soon().until(() -> line.jda().isPresent());
      assertThat(discord.gateway().connections()).isZero();
    }
    assertThat(budget().usedUpUntil()).isEmpty();
    assertThat(folder.resolve("starts")).isEmptyFile();
  }

  @Test
  void when_the_budget_is_used_up_the_bot_waits_and_knocks_at_no_gateway() {
    for (int start = 0; start < IdentifyBudget.MOST; start++)
      budget().spend();
    try (DiscordLine line = line(discord.gatewayUrl())) {
      soon().until(() -> line.jda().isPresent());
      await().during(Duration.ofMillis(500)).until(() -> discord.gateway().connections() == 0);
    }
    clock.advance(Duration.ofHours(1));
    try (DiscordLine line = line(discord.gatewayUrl())) {
      soon().until(() -> isConnected(line));
    }
    assertThat(discord.gateway().identified()).hasSize(1);
  }

  @Test
  void a_line_that_never_came_to_be_is_closed_at_once() {
    DiscordLine line = new DiscordLine(
        settings(discord.gatewayUrl(), URI.create("http://127.0.0.1:1/api/v10/")), budget());
    line.begin(List.of());
    long start = System.nanoTime();
    line.close();
    assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(3));
    assertThat(line.jda()).isEmpty();
  }

  private static boolean isConnected(DiscordLine line) {
    return line.jda().filter(jda -> jda.getStatus() == JDA.Status.CONNECTED).isPresent();
  }

  private DiscordLine line(URI gateway) {
    DiscordLine line = new DiscordLine(settings(gateway, discord.rest()), budget());
    line.begin(List.of());
    return line;
  }

  private DiscordSettings settings(URI gateway, URI rest) {
    return new DiscordSettings(new Token(discord.token()), rest, gateway, List.of(), false, Duration.ZERO,
        Duration.ofSeconds(2));
  }

  private IdentifyBudget budget() {
    return IdentifyBudget.in(folder.resolve("starts"), clock);
  }

  private static ConditionFactory soon() {
    return await().atMost(Duration.ofSeconds(30));
  }
}
