package nl.draaiboek.discord.fake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.events.interaction.command.SlashCommandInteractionEvent;
import net.dv8tion.jda.api.interactions.commands.build.Commands;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A real JDA finds on the fake what it would find on Discord. */
class FakeDiscordTest {
  @RegisterExtension
  final FakeDiscord discord = new FakeDiscord();
  private final ChatChannel room = discord.guild().channel("sessie");
  private final Person ana = discord.user("Ana").goesTo(room);

  @Test
  void a_bot_logs_in_and_knows_its_server() throws InterruptedException {
    try (EchoBot bot = EchoBot.on(discord)) {
      assertThat(bot.jda().getStatus()).isEqualTo(JDA.Status.CONNECTED);
      assertThat(bot.jda().getGuildById(discord.guild().id())).isNotNull();
      assertThat(bot.jda().getTextChannelById(room.id())).isNotNull();
    }
  }

  @Test
  void a_command_is_answered_where_it_was_typed() throws InterruptedException {
    try (EchoBot bot = EchoBot.on(discord)) {
      bot.jda().updateCommands().addCommands(Commands.slash("ping", "Says pong")).complete();
      bot.when(SlashCommandInteractionEvent.class, e -> e.reply("pong").queue());
      assertThat(ana.slash("ping", Map.of()).reply().text()).isEqualTo("pong");
      assertThat(room.messages()).extracting(ChatMessage::text).containsExactly("pong");
    }
  }
}
