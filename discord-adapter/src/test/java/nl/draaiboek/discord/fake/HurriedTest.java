package nl.draaiboek.discord.fake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import net.dv8tion.jda.api.components.actionrow.ActionRow;
import net.dv8tion.jda.api.components.buttons.Button;
import net.dv8tion.jda.api.events.interaction.component.ButtonInteractionEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A Discord on which a bot is measured. */
class HurriedTest {
  @RegisterExtension
  final FakeDiscord discord = new FakeDiscord().hurries();
  private final ChatChannel room = discord.guild().channel("room");
  private final Person ana = discord.user("Ana").goesTo(room);
  private final EchoBot bot = new EchoBot(discord, false);

  @BeforeEach
  void the_bot_asks() throws InterruptedException {
    bot.jda().awaitReady();
    bot.when(ButtonInteractionEvent.class, press -> press.reply("noted").setEphemeral(true).queue());
    bot.in(room).sendMessage("Who is for it?").setComponents(ActionRow.of(Button.primary("vote", "Vote")))
        .complete();
  }

  @AfterEach
  void the_bot_leaves() {
    bot.close();
  }

  @Test
  void people_are_answered_as_ever_and_what_was_said_is_not_kept() throws InterruptedException {
    Interaction press = ana.presses(room.last(), "Vote");
    assertThat(press.acknowledgedWithin(Duration.ofSeconds(3))).isPresent();
    assertThat(press.reply().text()).isEqualTo("noted");
    assertThat(ana.seesAlone()).isEmpty();
    assertThat(discord.requests()).isEmpty();
  }
}
