package nl.draaiboek.discord.fake;

import static nl.draaiboek.discord.fake.Asking.soon;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.entities.Message;
import net.dv8tion.jda.api.events.message.MessageReceivedEvent;
import net.dv8tion.jda.api.events.session.SessionDisconnectEvent;
import net.dv8tion.jda.api.events.session.SessionRecreateEvent;
import net.dv8tion.jda.api.events.session.SessionResumeEvent;
import net.dv8tion.jda.api.events.session.ShutdownEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What becomes of the line when it breaks, and what the bot hears of what happened meanwhile. */
class LineTest {
  @RegisterExtension
  final FakeDiscord discord = new FakeDiscord();
  private final Person ana = discord.user("Ana");
  private EchoBot bot = new EchoBot(discord, false);

  @AfterEach
  void the_bot_leaves() {
    bot.close();
  }

  @Test
  void a_cut_is_resumed_and_what_was_missed_is_told() throws InterruptedException {
    bot.jda().awaitReady();
    ana.messages("before");
    discord.gateway().cuts();
    ana.messages("meanwhile");
    soon().until(() -> !bot.heard(SessionResumeEvent.class).isEmpty());
    ana.messages("after");
    heard("before", "meanwhile", "after");
    assertThat(discord.gateway().identified()).hasSize(1);
    assertThat(discord.gateway().resumed()).isEqualTo(1);
  }

  @Test
  void what_was_seen_can_come_again() throws InterruptedException {
    bot.jda().awaitReady();
    ana.messages("before");
    heard("before");
    discord.gateway().repeatsAtResume(1);
    discord.gateway().cuts();
    heard("before", "before");
  }

  @Test
  void a_bot_that_is_asked_to_reconnect_misses_nothing() throws InterruptedException {
    bot.jda().awaitReady();
    discord.gateway().asksToReconnect();
    soon().until(() -> !bot.heard(SessionResumeEvent.class).isEmpty());
    ana.messages("after");
    heard("after");
    assertThat(discord.gateway().identified()).hasSize(1);
  }

  @Test
  void a_session_that_is_still_good_is_resumed() throws InterruptedException {
    bot.jda().awaitReady();
    discord.gateway().invalidates(true);
    soon().until(() -> !bot.heard(SessionResumeEvent.class).isEmpty());
    assertThat(discord.gateway().identified()).hasSize(1);
  }

  @Test
  void a_session_that_is_no_good_begins_anew_and_what_was_missed_is_lost() throws InterruptedException {
    bot.jda().awaitReady();
    discord.gateway().invalidates(false);
    ana.messages("lost");
    soon().until(() -> !bot.heard(SessionRecreateEvent.class).isEmpty());
    ana.messages("after");
    heard("after");
    assertThat(discord.gateway().identified()).hasSize(2);
  }

  @Test
  void a_line_that_gives_no_sign_of_life_is_left() throws InterruptedException {
    bot.close();
    discord.gateway().wantsHeartbeatsEvery(Duration.ofMillis(300));
    bot = EchoBot.on(discord);
    soon().until(() -> discord.gateway().heartbeats() > 2);
    discord.gateway().ignoresHeartbeats();
    soon().until(() -> !bot.heard(SessionDisconnectEvent.class).isEmpty());
    discord.gateway().answersHeartbeats();
    soon().until(() -> !bot.heard(SessionResumeEvent.class).isEmpty());
  }

  @Test
  void a_bot_that_is_refused_for_a_while_comes_back() throws InterruptedException {
    bot.jda().awaitReady();
    discord.gateway().refusesConnections(4000);
    discord.gateway().cuts();
    soon().until(() -> discord.gateway().connections() > 1);
    ana.messages("meanwhile");
    discord.gateway().letsIn();
    heard("meanwhile");
  }

  @Test
  void an_outage_passes() throws InterruptedException {
    bot.jda().awaitReady();
    ChatChannel room = discord.guild().channel("sessie");
    soon().until(() -> bot.jda().getTextChannelById(room.id()) != null);
    discord.goesDown();
    Asking.refusedWith(503, bot.in(room).sendTyping());
    ana.messages("lost");
    discord.comesBack(false);
    soon().until(() -> !bot.heard(SessionRecreateEvent.class).isEmpty());
    ana.messages("after");
    heard("after");
    assertThat(bot.with(ana).getHistory().retrievePast(10).complete()).extracting(Message::getContentRaw)
        .containsExactly("after", "lost");
  }

  @Test
  void some_codes_end_the_line_and_others_do_not() throws InterruptedException {
    bot.jda().awaitReady();
    discord.gateway().closes(4000);
    soon().until(() -> !bot.heard(SessionResumeEvent.class).isEmpty());
    discord.gateway().closes(4014);
    soon().until(() -> !bot.heard(ShutdownEvent.class).isEmpty());
    assertThat(bot.jda().getStatus()).isEqualTo(JDA.Status.SHUTDOWN);
  }

  @Test
  void a_bot_that_says_goodbye_leaves_nothing_to_resume() throws InterruptedException {
    bot.jda().awaitReady();
    bot.jda().shutdownNow();
    bot.jda().awaitShutdown();
    soon().until(() -> !discord.gateway().hasBot());
  }

  private void heard(String... words) {
    soon().untilAsserted(() -> assertThat(said()).containsExactlyInAnyOrder(words));
  }

  private List<String> said() {
    return bot.heard(MessageReceivedEvent.class).stream().map(e -> e.getMessage().getContentRaw()).toList();
  }
}
