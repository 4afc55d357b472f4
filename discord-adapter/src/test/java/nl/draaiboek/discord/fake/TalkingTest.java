package nl.draaiboek.discord.fake;

import static nl.draaiboek.discord.fake.Asking.refused;
import static nl.draaiboek.discord.fake.Asking.soon;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import net.dv8tion.jda.api.EmbedBuilder;
import net.dv8tion.jda.api.components.container.Container;
import net.dv8tion.jda.api.components.textdisplay.TextDisplay;
import net.dv8tion.jda.api.entities.Message;
import net.dv8tion.jda.api.entities.emoji.Emoji;
import net.dv8tion.jda.api.events.message.MessageDeleteEvent;
import net.dv8tion.jda.api.events.message.MessageReceivedEvent;
import net.dv8tion.jda.api.events.message.MessageUpdateEvent;
import net.dv8tion.jda.api.utils.FileUpload;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Messages: said, heard, edited, deleted, with files, with marks, and to one person alone. */
class TalkingTest {
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
  void without_the_intent_a_bot_reads_only_what_is_meant_for_it() {
    ana.types("a secret");
    ana.types("<@" + discord.bot().id() + "> a note");
    ana.messages("another note");
    bot.in(room).sendMessage("my own words").complete();
    soon().until(() -> bot.heard(MessageReceivedEvent.class).size() == 4);
    assertThat(bot.heard(MessageReceivedEvent.class)).extracting(e -> e.getMessage().getContentRaw())
        .containsExactlyInAnyOrder("", "<@" + discord.bot().id() + "> a note", "another note",
            "my own words");
  }

  @Test
  void with_the_intent_it_reads_all() throws InterruptedException {
    discord.grantsMessageContent();
    try (EchoBot reader = new EchoBot(discord, true)) {
      reader.jda().awaitReady();
      ana.types("no secret");
      soon().until(() -> reader.heard(MessageReceivedEvent.class).stream()
          .anyMatch(e -> e.getMessage().getContentRaw().equals("no secret")));
    }
  }

  @Test
  void an_edit_and_a_deletion_are_heard() {
    ChatMessage note = ana.messages("geel 12: cooks");
    ana.edits(note, "geel 12: cooks together");
    ana.deletes(note);
    soon().until(() -> !bot.heard(MessageDeleteEvent.class).isEmpty()
        && !bot.heard(MessageUpdateEvent.class).isEmpty());
    assertThat(bot.heard(MessageUpdateEvent.class).getFirst().getMessage().getContentRaw())
        .isEqualTo("geel 12: cooks together");
    assertThat(bot.heard(MessageDeleteEvent.class).getFirst().getMessageId()).isEqualTo(note.id());
    assertThat(ana.direct().messages()).isEmpty();
    assertThatThrownBy(() -> discord.user("Ben").edits(note, "mine")).hasMessageContaining("Ana wrote");
  }

  @Test
  void a_direct_message_reaches_one_person() {
    bot.with(ana).sendMessage("psst").complete();
    assertThat(ana.direct().messages()).extracting(ChatMessage::text).containsExactly("psst");
    assertThat(room.messages()).isEmpty();
  }

  @Test
  void who_closed_direct_messages_gets_none() {
    ana.closesDirectMessages();
    refused(50007, bot.with(ana).sendMessage("psst"));
    assertThat(ana.direct().messages()).isEmpty();
  }

  @Test
  void a_message_is_edited_in_place_and_taken_away() {
    Message sent = bot.in(room).sendMessage("one").complete();
    sent.editMessage("two").complete();
    assertThat(room.messages()).singleElement()
        .satisfies(m -> assertThat(m.versions()).containsExactly("one", "two"));
    sent.delete().complete();
    assertThat(room.messages()).isEmpty();
    refused(10008, sent.editMessage("three"));
  }

  @Test
  void a_message_of_more_than_an_hour_is_edited_only_so_often() {
    discord.limits().allowEditsOfOldMessages(1);
    Message sent = bot.in(room).sendMessage("one").complete();
    discord.passes(Duration.ofMinutes(61));
    sent.editMessage("two").complete();
    bot.in(room).sendMessage("meanwhile").complete();
    sent.editMessage("three").queue();
    soon().until(() -> discord.requests("PATCH /channels/{any}/messages/{any}").stream()
        .anyMatch(r -> r.status() == 429));
    assertThat(room.messages().getFirst().text()).isEqualTo("two");
  }

  @Test
  void the_same_nonce_gives_one_message_and_not_after_minutes() {
    ChatChannel other = discord.guild().channel("other");
    soon().until(() -> bot.jda().getTextChannelById(other.id()) != null);
    bot.in(room).sendMessage("once").setNonce("outbox-7").complete();
    String first = bot.in(room).sendMessage("once").setNonce("outbox-7").complete().getId();
    assertThat(room.messages()).singleElement().satisfies(m -> assertThat(m.id()).isEqualTo(first));
    bot.in(other).sendMessage("elsewhere").setNonce("outbox-7").complete();
    assertThat(other.messages()).hasSize(1);
    discord.passes(Duration.ofMinutes(10));
    bot.in(room).sendMessage("once").setNonce("outbox-7").complete();
    assertThat(room.messages()).hasSize(2);
  }

  @Test
  void a_file_goes_up_with_its_words_and_comes_down_again() throws Exception {
    bot.in(room).sendMessage("the board")
        .addFiles(FileUpload.fromData("a,b\n".getBytes(StandardCharsets.UTF_8), "notes.csv")
            .setDescription("All notes"))
        .complete();
    SeenFile file = room.last().files().getFirst();
    assertThat(file.name()).isEqualTo("notes.csv");
    assertThat(file.description()).isEqualTo("All notes");
    assertThat(new String(file.bytes().all(), StandardCharsets.UTF_8)).isEqualTo("a,b\n");
    ana.posts(ana.direct(), "a picture", "poster.png", new byte[]{1, 2, 3});
    soon().until(() -> bot.heard(MessageReceivedEvent.class).stream().anyMatch(e -> !e.isFromGuild()));
    Message.Attachment picture = bot.heard(MessageReceivedEvent.class).stream().filter(e -> !e.isFromGuild())
        .findFirst().orElseThrow()
        .getMessage().getAttachments().getFirst();
    assertThat(picture.isImage()).isTrue();
    assertThat(picture.getProxy().download().get().readAllBytes()).containsExactly(1, 2, 3);
  }

  @Test
  void a_picture_takes_the_place_of_the_one_before() {
    Message sent = bot.in(room).sendMessage("the board")
        .addFiles(FileUpload.fromData(new byte[]{1}, "board.png")).complete();
    sent.editMessage("the board").setFiles(FileUpload.fromData(new byte[]{2}, "board.png")).complete();
    assertThat(room.last().files()).singleElement()
        .satisfies(f -> assertThat(f.bytes().all()).containsExactly(2));
    sent.editMessage("no board").complete();
    assertThat(room.last().files()).hasSize(1);
    sent.editMessageAttachments(List.of()).complete();
    assertThat(room.last().files()).isEmpty();
  }

  @Test
  void a_mark_is_put_and_taken() {
    ChatMessage note = ana.types("geel 12: cooks");
    bot.in(room).addReactionById(note.id(), Emoji.fromUnicode("📝")).complete();
    assertThat(note.reactions()).containsEntry("📝", Set.of(discord.bot()));
    bot.in(room).removeReactionById(note.id(), Emoji.fromUnicode("📝")).complete();
    assertThat(note.reactions()).isEmpty();
  }

  @Test
  void the_history_tells_what_was_missed() {
    List<ChatMessage> said = List.of(ana.types("1"), ana.types("2"), ana.types("3"), ana.types("4"));
    assertThat(bot.in(room).getHistoryAfter(said.get(1).id(), 100).complete().getRetrievedHistory())
        .extracting(Message::getId)
        .containsExactly(said.get(3).id(), said.get(2).id());
    assertThat(bot.in(room).getHistoryBefore(said.get(2).id(), 1).complete().getRetrievedHistory())
        .extracting(Message::getId)
        .containsExactly(said.get(1).id());
    assertThat(bot.in(room).retrieveMessageById(said.get(0).id()).complete().getAuthor().getEffectiveName())
        .isEqualTo("Ana");
  }

  @Test
  void nobody_is_called_by_what_people_write() {
    String words = "@everyone @here <@" + ana.id() + "> <@&" + discord.guild().role("hosts").id() + ">";
    bot.in(room).sendMessage(words).complete();
    assertThat(room.last().pings()).isEmpty();
    bot.in(room).sendMessage(words).setAllowedMentions(Set.of(Message.MentionType.USER)).complete();
    assertThat(room.last().pings()).containsExactly("Ana");
    ChatMessage loud = ana.types(words);
    assertThat(loud.pings()).containsExactlyInAnyOrder("@everyone", "@here", "@hosts", "Ana");
  }

  @Test
  void a_reply_hangs_under_what_it_replies_to() {
    ChatMessage asked = ana.types("?");
    bot.in(room).sendMessage("!").setMessageReference(asked.id()).complete();
    assertThat(room.last().repliesTo()).contains(asked);
    assertThat(room.last().pings()).isEmpty();
    ana.replies(room.last(), "a note");
    soon().until(() -> bot.heard(MessageReceivedEvent.class).stream()
        .anyMatch(e -> e.getMessage().getContentRaw().equals("a note")));
  }

  @Test
  void embeds_and_the_newer_components_can_be_read() {
    bot.in(room).sendMessageEmbeds(new EmbedBuilder().setTitle("Block 1").setDescription("Read")
        .addField("Time", "10 min", true).build()).complete();
    assertThat(room.last().reads()).isEqualTo("Block 1\nRead\nTime\n10 min");
    bot.in(room).sendMessageComponents(Container.of(TextDisplay.of("## Round 1"))).useComponentsV2()
        .complete();
    assertThat(room.last().reads()).isEqualTo("## Round 1");
  }

  @Test
  void a_permission_that_is_lacking_is_refused() {
    var channel = bot.in(room);
    discord.faults().on("POST /channels/{any}/messages").once().refuses(403, 50013, "Missing Permissions");
    refused(50013, channel.sendMessage("x"));
    // The bot's own picture of its permissions is held back, so that it asks all the same.
    discord.gateway().refusesConnections(4000);
    discord.gateway().cuts();
    room.botLoses(Permission.SEND_MESSAGES);
    refused(50013, channel.sendMessage("x"));
    room.botLoses(Permission.VIEW_CHANNEL);
    refused(50001, channel.sendMessage("x"));
  }

  @Test
  void a_channel_that_is_gone_is_unknown() {
    var channel = bot.in(room);
    discord.gateway().refusesConnections(4000);
    discord.gateway().cuts();
    room.isDeleted();
    refused(10003, channel.sendMessage("x"));
  }
}
