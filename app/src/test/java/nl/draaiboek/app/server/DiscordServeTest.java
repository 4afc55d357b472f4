package nl.draaiboek.app.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import nl.draaiboek.discord.fake.ChatChannel;
import nl.draaiboek.discord.fake.ChatMessage;
import nl.draaiboek.discord.fake.FakeDiscord;
import nl.draaiboek.discord.fake.Person;
import org.awaitility.core.ConditionFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** A server in a process of its own, on Discord, that is killed. */
class DiscordServeTest {
  private static final String WORDS = "Buren koken samen";
  private static final String POST = "POST /channels/{any}/messages";
  private static final String EDIT = "PATCH /channels/{any}/messages/{any}";

  @RegisterExtension
  final FakeDiscord discord = new FakeDiscord();
  @TempDir
  Path folder = Path.of("");
  private final ChatChannel channel = discord.guild().channel("leernetwerk");
  private final Person ana = discord.user("Ana").reads("nl").goesTo(channel);
  private final Person ben = discord.user("Ben").reads("nl").goesTo(channel);

  @BeforeEach
  void settings() throws IOException {
    Files.writeString(folder.resolve("draaiboek.yaml"), """
        discord:
          token: %s
          rest-url: %s
          gateway-url: %s
        """.formatted(discord.token(), discord.rest(), discord.gatewayUrl()));
  }

  @Test
  void after_a_kill_between_storing_and_sending_each_card_is_there_once_and_a_note_is_on_it_once() {
    try (ServingChild server = serving()) {
      ana.slash("session open", Map.of("script", "proefsessie", "tables", 1)).reply();
      ben.presses(card(channel, "Tafel 1"), "Tafel 1").acknowledgement();
      ana.presses(card(ana.direct(), "Start"), "Start").acknowledgement();
      ana.presses(card(ana.direct(), "Volgende blok"), "Volgende blok").acknowledgement();
      ChatChannel table = channel.thread("Tafel 1");
      card(table, "Schrijf een briefje");
      discord.faults().on(EDIT).answers(503);
      assertThat(ben.slash(table, "note", Map.of("words", WORDS)).reply().text()).contains("Staat erop");
      server.kill();
    }
    discord.faults().stop();
    ChatChannel table = channel.thread("Tafel 1");
    assertThat(withWords(table)).isEmpty();

    try (ServingChild server = serving()) {
      soon().until(() -> withWords(table).size() == 1);
      int before = table.messages().size();
      discord.faults().on(POST).times(8).doesItAndWaits(Duration.ofSeconds(15));
      ana.presses(card(ana.direct(), "Volgende blok"), "Volgende blok").acknowledgement();
      soon().until(() -> table.messages().size() == before + 1);
      server.kill();
    }
    discord.faults().stop();

    int posted = table.messages().size();
    int tried = discord.requests(POST).size();
    try (ServingChild server = serving()) {
      soon().until(() -> discord.requests(POST).size() > tried && pressable(table).size() == 1);
      assertThat(pressable(table).getFirst().text()).contains("Stemmen");
      assertThat(withWords(table)).hasSize(1);
      assertThat(table.messages()).hasSize(posted);
      server.terminate();
      assertThat(server.exitCode(Duration.ofSeconds(10))).as(server.told()).isZero();
    }
    assertThat(folder.resolve("data").resolve("discord.starts")).content().hasLineCount(3);
  }

  private ServingChild serving() {
    int before = discord.gateway().identified().size();
    ServingChild server = new ServingChild(folder);
    server.url();
    soon().until(() -> discord.gateway().identified().size() > before && discord.gateway().hasBot()
        && !discord.commands().isEmpty());
    return server;
  }

  private static List<ChatMessage> withWords(ChatChannel table) {
    return table.messages().stream().filter(m -> m.text().contains(WORDS)).toList();
  }

  private static List<ChatMessage> pressable(ChatChannel room) {
    return room.messages().stream().filter(ChatMessage::isPressable).toList();
  }

  /** @return the card with this button, as soon as it is there */
  private static ChatMessage card(ChatChannel room, String button) {
    return soon().until(() -> pressable(room).stream()
        .filter(m -> m.buttons().stream().anyMatch(b -> b.label().startsWith(button))).findFirst(),
        java.util.Optional::isPresent).orElseThrow();
  }

  private static ConditionFactory soon() {
    return await().atMost(Duration.ofSeconds(40)).pollInterval(Duration.ofMillis(50));
  }
}
