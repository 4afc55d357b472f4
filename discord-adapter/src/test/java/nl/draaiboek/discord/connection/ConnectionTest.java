package nl.draaiboek.discord.connection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.events.message.MessageReceivedEvent;
import net.dv8tion.jda.api.hooks.EventListener;
import nl.draaiboek.discord.fake.ChatChannel;
import nl.draaiboek.discord.fake.FakeDiscord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The line to Discord keeps its secrets, serves everyone at once and ends quickly. */
class ConnectionTest {
  @RegisterExtension
  final FakeDiscord discord = new FakeDiscord();

  @Test
  void a_token_never_shows_itself() {
    assertThat(settings().toString()).contains("***").doesNotContain(discord.token());
    assertThatThrownBy(() -> new Token(" ")).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void an_address_without_its_slash_is_told_at_once() {
    assertThatThrownBy(() -> new DiscordSettings(new Token("t"), URI.create("https://discord.com/api/v10"),
        DiscordSettings.GATEWAY, List.of(), false)).hasMessageContaining("ends in a slash");
  }

  @Test
  void one_listener_that_is_slow_delays_no_other() throws InterruptedException {
    CompletableFuture<Void> released = new CompletableFuture<>();
    CompletableFuture<String> second = new CompletableFuture<>();
    EventListener listener = event -> {
      if (event instanceof MessageReceivedEvent e && e.getMessage().getContentRaw().equals("slow"))
        released.join();
      else if (event instanceof MessageReceivedEvent e)
        second.complete(e.getMessage().getContentRaw());
    };
    try (Connection line = Connection.open(settings(), budget(), List.of(listener))) {
      line.jda().awaitReady();
      discord.user("Ana").messages("slow");
      discord.user("Ben").messages("quick");
      assertThat(second.orTimeout(10, TimeUnit.SECONDS).join()).isEqualTo("quick");
      released.complete(null);
    }
  }

  @Test
  void nobody_is_called_by_what_is_sent() throws InterruptedException {
    ChatChannel room = discord.guild().channel("sessie");
    try (Connection line = Connection.open(settings(), budget(), List.of())) {
      Objects.requireNonNull(line.jda().awaitReady().getTextChannelById(room.id())).sendMessage("@everyone")
          .complete();
      assertThat(room.last().pings()).isEmpty();
    }
  }

  @Test
  void it_ends_quickly_also_with_something_still_to_be_sent() throws InterruptedException {
    ChatChannel room = discord.guild().channel("sessie");
    Connection line = Connection.open(settings(), budget(), List.of());
    discord.faults().on("POST /channels/{any}/messages").tooMany(Duration.ofMinutes(1));
    Objects.requireNonNull(line.jda().awaitReady().getTextChannelById(room.id())).sendMessage("waits")
        .queue();
    long start = System.nanoTime();
    line.close();
    assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(10));
    assertThat(line.jda().awaitShutdown(Duration.ofSeconds(5))).isTrue();
    assertThat(line.jda().getStatus()).isEqualTo(JDA.Status.SHUTDOWN);
  }

  private DiscordSettings settings() {
    return new DiscordSettings(new Token(discord.token()), discord.rest(), discord.gatewayUrl(), List.of(),
        false,
        Duration.ZERO, Duration.ofSeconds(2));
  }

  private static IdentifyBudget budget() {
    return IdentifyBudget.forgetful(InstantSource.system());
  }
}
