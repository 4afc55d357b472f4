package nl.draaiboek.discord.fake;

import static nl.draaiboek.discord.fake.Asking.refused;
import static nl.draaiboek.discord.fake.Asking.soon;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Objects;
import net.dv8tion.jda.api.entities.channel.concrete.ThreadChannel;
import net.dv8tion.jda.api.events.message.MessageReceivedEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Threads, which tables are made of. */
class TablesTest {
  @RegisterExtension
  final FakeDiscord discord = new FakeDiscord();
  private final ChatChannel room = discord.guild().channel("sessie");
  private final Person ana = discord.user("Ana").goesTo(room);
  private final EchoBot bot = new EchoBot(discord, false);

  @BeforeEach
  void the_bot_is_there() throws InterruptedException {
    bot.jda().awaitReady();
  }

  @AfterEach
  void the_bot_leaves() {
    bot.close();
  }

  @Test
  void a_table_is_made_and_talked_in() {
    ThreadChannel table = bot.in(room).createThreadChannel("Table 1").complete();
    table.sendMessage("welcome").complete();
    ana.messages("elsewhere");
    ana.types(room.thread("Table 1"), "hello");
    assertThat(room.thread("Table 1").messages()).extracting(ChatMessage::text).containsExactly("welcome",
        "hello");
    assertThat(room.thread("Table 1").members()).containsExactly(discord.bot(), ana);
    assertThat(room.messages()).isEmpty();
    ana.leaves(room.thread("Table 1"));
    assertThat(room.thread("Table 1").members()).containsExactly(discord.bot());
    soon().until(() -> bot.heard(MessageReceivedEvent.class).stream()
        .anyMatch(e -> e.getChannel().getId().equals(table.getId()) && !e.getAuthor().isBot()));
  }

  @Test
  void a_private_table_is_for_who_was_added() {
    ThreadChannel table = bot.in(room).createThreadChannel("Hosts", true).complete();
    ChatChannel hosts = room.thread("Hosts");
    assertThat(hosts.isPrivate()).isTrue();
    assertThatThrownBy(() -> ana.types(hosts, "let me in")).hasMessageContaining("not in the private thread");
    table.addThreadMemberById(ana.id()).complete();
    ana.types(hosts, "thanks");
    assertThat(hosts.members()).containsExactly(discord.bot(), ana);
    table.removeThreadMemberById(ana.id()).complete();
    assertThat(hosts.members()).containsExactly(discord.bot());
    assertThat(hosts.messages()).hasSize(1);
  }

  @Test
  void a_thread_grows_from_a_message_once() {
    ChatMessage asked = ana.types("who?");
    bot.in(room).createThreadChannel("Answers", asked.id()).complete();
    assertThat(room.thread("Answers").id()).isEqualTo(asked.id());
    refused(160004, bot.in(room).createThreadChannel("Again", asked.id()));
  }

  @Test
  void a_message_wakes_an_archived_table_and_nothing_else_does() {
    ThreadChannel table = bot.in(room).createThreadChannel("Table 1").complete();
    String welcome = table.sendMessage("welcome").complete().getId();
    room.thread("Table 1").archives();
    refused(50083, table.editMessageById(welcome, "changed"));
    soon().until(() -> bot.jda().getThreadChannelById(table.getId()) == null);
    table.sendMessage("back").complete();
    assertThat(room.thread("Table 1").isArchived()).isFalse();
    table.editMessageById(welcome, "changed").complete();
  }

  @Test
  void tables_are_known_again_by_a_bot_that_comes_back() throws InterruptedException {
    ThreadChannel table = bot.in(room).createThreadChannel("Table 1").complete();
    bot.in(room).createThreadChannel("Old").complete();
    room.thread("Old").archives();
    try (EchoBot again = EchoBot.on(discord)) {
      assertThat(again.jda().getThreadChannelById(table.getId())).isNotNull();
      assertThat(again.jda().getThreadChannelById(room.thread("Old").id())).isNull();
      assertThat(again.in(room).retrieveArchivedPublicThreadChannels().complete())
          .extracting(ThreadChannel::getName).containsExactly("Old");
      List<ThreadChannel> active = Objects.requireNonNull(again.jda().getGuildById(discord.guild().id()))
          .retrieveActiveThreads().complete();
      assertThat(active).extracting(ThreadChannel::getName).containsExactly("Table 1");
      assertThat(active.getFirst().retrieveThreadMembers().complete()).hasSize(1);
    }
  }

  @Test
  void a_table_can_be_renamed_and_closed() {
    ThreadChannel table = bot.in(room).createThreadChannel("Table 1").complete();
    table.getManager().setName("Table one").complete();
    assertThat(room.threads()).extracting(ChatChannel::name).containsExactly("Table one");
    table.getManager().setArchived(true).complete();
    assertThat(room.threads().getFirst().isArchived()).isTrue();
  }

  @Test
  void without_the_permission_no_private_table_is_made() {
    var channel = bot.in(room);
    discord.gateway().refusesConnections(4000);
    discord.gateway().cuts();
    discord.guild().botLoses(Permission.CREATE_PRIVATE_THREADS);
    refused(50013, channel.createThreadChannel("Hosts", true));
  }
}
