package nl.draaiboek.discord.fake;

import static nl.draaiboek.discord.fake.Asking.soon;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Objects;
import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.entities.Guild;
import net.dv8tion.jda.api.events.session.ShutdownEvent;
import net.dv8tion.jda.api.exceptions.InvalidTokenException;
import net.dv8tion.jda.api.requests.CloseCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** How a bot comes in, and how it is turned away. */
class LoginTest {
  @RegisterExtension
  final FakeDiscord discord = new FakeDiscord();

  @Test
  void a_bot_logs_in_and_knows_its_server() throws InterruptedException {
    ChatChannel room = discord.guild().channel("sessie");
    try (EchoBot bot = EchoBot.on(discord)) {
      Guild guild = Objects.requireNonNull(bot.jda().getGuildById(discord.guild().id()));
      assertThat(bot.jda().getStatus()).isEqualTo(JDA.Status.CONNECTED);
      assertThat(guild.getTextChannelById(room.id())).isNotNull();
      assertThat(guild.getSelfMember().hasPermission(net.dv8tion.jda.api.Permission.CREATE_PRIVATE_THREADS))
          .isTrue();
      assertThat(guild.getSelfMember().hasPermission(net.dv8tion.jda.api.Permission.MANAGE_THREADS))
          .isFalse();
      assertThat(discord.gateway().identified()).hasSize(1);
    }
  }

  @Test
  void a_bot_learns_of_a_server_and_a_channel_that_come_later() throws InterruptedException {
    try (EchoBot bot = EchoBot.on(discord)) {
      ChatChannel later = discord.guild("Another").channel("later");
      soon().until(() -> bot.jda().getTextChannelById(later.id()) != null);
    }
  }

  @Test
  void a_permission_that_is_taken_is_known_at_once() throws InterruptedException {
    ChatChannel room = discord.guild().channel("sessie");
    ChatChannel other = discord.guild().channel("other");
    try (EchoBot bot = EchoBot.on(discord)) {
      var guild = Objects.requireNonNull(bot.jda().getGuildById(discord.guild().id()));
      var channel = Objects.requireNonNull(guild.getTextChannelById(room.id()));
      room.botLoses(Permission.SEND_MESSAGES);
      soon().until(
          () -> !guild.getSelfMember().hasPermission(channel, net.dv8tion.jda.api.Permission.MESSAGE_SEND));
      assertThat(Objects.requireNonNull(guild.getTextChannelById(other.id())).canTalk()).isTrue();
      discord.guild().botLoses(Permission.CREATE_PRIVATE_THREADS);
      soon().until(
          () -> !guild.getSelfMember().hasPermission(net.dv8tion.jda.api.Permission.CREATE_PRIVATE_THREADS));
    }
  }

  @Test
  void a_bot_that_is_put_out_of_a_server_has_no_access_until_it_is_asked_in_again()
      throws InterruptedException {
    ChatChannel room = discord.guild().channel("sessie");
    try (EchoBot bot = EchoBot.on(discord)) {
      var channel = bot.in(room);
      discord.guild().removesTheBot();
      Asking.refused(50001, channel.sendTyping());
      soon().until(() -> bot.jda().getGuilds().isEmpty());
      discord.guild().invitesTheBot();
      soon().until(() -> !bot.jda().getGuilds().isEmpty());
      bot.in(room).sendTyping().complete();
    }
  }

  @Test
  void a_wrong_token_is_turned_away() {
    assertThatThrownBy(() -> new EchoBot(discord, "not.the.token", false))
        .isInstanceOf(InvalidTokenException.class);
    assertThat(discord.invalidRequests()).isPositive();
  }

  @Test
  void a_token_that_is_taken_back_ends_the_line() throws InterruptedException {
    try (EchoBot bot = EchoBot.on(discord)) {
      discord.takesTheTokenBack();
      soon().until(() -> !bot.heard(ShutdownEvent.class).isEmpty());
      assertThat(bot.heard(ShutdownEvent.class).getFirst().getCloseCode())
          .isEqualTo(CloseCode.AUTHENTICATION_FAILED);
    }
  }

  @Test
  void message_content_is_not_given_to_who_did_not_turn_it_on() {
    try (EchoBot bot = new EchoBot(discord, true)) {
      soon().until(() -> !bot.heard(ShutdownEvent.class).isEmpty());
      assertThat(bot.heard(ShutdownEvent.class).getFirst().getCloseCode())
          .isEqualTo(CloseCode.DISALLOWED_INTENTS);
    }
  }

  @Test
  void message_content_is_given_to_who_turned_it_on() throws InterruptedException {
    discord.grantsMessageContent();
    try (EchoBot bot = new EchoBot(discord, true)) {
      assertThat(bot.jda().awaitReady().getStatus()).isEqualTo(JDA.Status.CONNECTED);
    }
  }
}
