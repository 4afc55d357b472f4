package nl.draaiboek.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import nl.draaiboek.app.command.Caller;
import nl.draaiboek.discord.fake.FakeDiscord;
import nl.draaiboek.discord.fake.Permission;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** What a host is told about Discord. */
class DiscordCommandTest {
  @RegisterExtension
  final FakeDiscord discord = new FakeDiscord();
  @TempDir
  Path folder = Path.of("");
  private final Map<String, String> environment = new HashMap<>();

  /** What came of a command. */
  private record Typed(int exitCode, String out, String err) {}

  @BeforeEach
  void settings() {
    environment.put("DRAAIBOEK_DISCORD_TOKEN", discord.token());
    environment.put("DRAAIBOEK_DISCORD_REST_URL", discord.rest().toString());
    environment.put("DRAAIBOEK_DISCORD_GATEWAY_URL", discord.gatewayUrl().toString());
  }

  @Test
  void all_is_well_and_it_costs_the_bot_no_login() {
    discord.guild().channel("leernetwerk");

    Typed typed = type("discord", "check");

    assertThat(typed.exitCode()).as(typed.out() + typed.err()).isZero();
    assertThat(typed.out().lines()).hasSize(2)
        .anyMatch(line -> line.contains("a session can be held in 1 of 1 text channels"));
    assertThat(discord.gateway().connections()).isZero();
  }

  @Test
  void without_a_token_it_is_asked_wrongly() {
    environment.remove("DRAAIBOEK_DISCORD_TOKEN");

    for (String command : new String[]{"check", "invite"}) {
      Typed typed = type("discord", command);
      assertThat(typed.exitCode()).isEqualTo(2);
      assertThat(typed.err()).contains("There is no token");
    }
  }

  @Test
  void a_token_that_Discord_does_not_know_is_told_and_not_repeated() {
    environment.put("DRAAIBOEK_DISCORD_TOKEN", "not.the.token");

    Typed typed = type("discord", "check");

    assertThat(typed.exitCode()).isEqualTo(1);
    assertThat(typed.err()).contains("does not know the token", "Reset Token").doesNotContain("not.the");
  }

  @Test
  void a_Discord_that_cannot_be_reached_is_told() {
    environment.put("DRAAIBOEK_DISCORD_REST_URL", "http://127.0.0.1:1/api/v10");

    Typed typed = type("discord", "check");

    assertThat(typed.exitCode()).isEqualTo(1);
    assertThat(typed.err()).contains("cannot be reached at http://127.0.0.1:1/api/v10/");
  }

  @Test
  void a_bot_that_nobody_asked_in_is_told_how_to_be() {
    Typed typed = type("discord", "check");

    assertThat(typed.exitCode()).isEqualTo(1);
    assertThat(typed.out()).contains("Mistake: The bot is in no server yet", "discord invite");
  }

  @Test
  void an_intent_that_is_not_granted_is_told_before_it_costs_a_login() {
    discord.guild().channel("leernetwerk");
    environment.put("DRAAIBOEK_DISCORD_MESSAGE_CONTENT", "on");

    assertThat(type("discord", "check").out()).contains("Mistake: discord.message-content is on",
        "Message Content Intent");

    discord.grantsMessageContent();
    Typed granted = type("discord", "check");
    assertThat(granted.exitCode()).isZero();
    assertThat(granted.out()).contains("may read what people type");
  }

  @Test
  void what_is_missing_in_which_channel_is_told() {
    discord.guild().channel("leernetwerk");
    discord.guild().channel("bestuur").botLoses(Permission.VIEW_CHANNEL);
    discord.guild().channel("plannen").botLoses(Permission.SEND_MESSAGES, Permission.CREATE_PRIVATE_THREADS);

    Typed typed = type("discord", "check");

    assertThat(typed.exitCode()).isZero();
    assertThat(typed.out()).contains("1 of 3 text channels; 1 the bot cannot see",
        "Warning: In server \"Leernetwerk\" the bot lacks in #plannen: Send Messages, Create Private Threads.")
        .doesNotContain("bestuur");

    discord.guild().botLoses(Permission.CREATE_PUBLIC_THREADS);
    Typed nowhere = type("discord", "check");
    assertThat(nowhere.exitCode()).isEqualTo(1);
    assertThat(nowhere.out()).contains("Mistake: In server \"Leernetwerk\" a session can be held in 0 of 3");
  }

  @Test
  void a_role_for_facilitators_that_is_not_there_is_told() {
    discord.guild().channel("leernetwerk");
    environment.put("DRAAIBOEK_DISCORD_FACILITATOR_ROLE", "Begeleiders");

    assertThat(type("discord", "check").out()).contains("Warning: ", "no role \"Begeleiders\"");

    discord.guild().role("Begeleiders");
    assertThat(type("discord", "check").out()).doesNotContain("Warning");
  }

  @Test
  void the_link_asks_for_no_more_than_is_used() {
    String asked = type("discord", "invite").out();
    assertThat(asked).matches("https://discord\\.com/oauth2/authorize\\?client_id=\\d+"
        + "&scope=bot\\+applications\\.commands&permissions=377957223488\\R");

    environment.put("DRAAIBOEK_DISCORD_TOKEN", "MTIzNDU2Nzg5MDEyMzQ1Njc4.abc.def");
    environment.put("DRAAIBOEK_DISCORD_REST_URL", "http://127.0.0.1:1/");
    assertThat(type("discord", "invite").out()).contains("client_id=123456789012345678&")
        .doesNotContain("abc");
  }

  private Typed type(String... words) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int exitCode = Main.run(new Caller(environment, folder), new PrintWriter(out, true),
        new PrintWriter(err, true), words);
    return new Typed(exitCode, out.toString(), err.toString());
  }
}
