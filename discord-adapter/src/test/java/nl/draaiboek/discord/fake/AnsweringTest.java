package nl.draaiboek.discord.fake;

import static nl.draaiboek.discord.fake.Asking.soon;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import net.dv8tion.jda.api.components.actionrow.ActionRow;
import net.dv8tion.jda.api.components.actionrow.ActionRowChildComponent;
import net.dv8tion.jda.api.components.buttons.Button;
import net.dv8tion.jda.api.components.label.Label;
import net.dv8tion.jda.api.components.selections.StringSelectMenu;
import net.dv8tion.jda.api.components.textinput.TextInput;
import net.dv8tion.jda.api.components.textinput.TextInputStyle;
import net.dv8tion.jda.api.events.interaction.ModalInteractionEvent;
import net.dv8tion.jda.api.events.interaction.command.CommandAutoCompleteInteractionEvent;
import net.dv8tion.jda.api.events.interaction.command.SlashCommandInteractionEvent;
import net.dv8tion.jda.api.events.interaction.component.ButtonInteractionEvent;
import net.dv8tion.jda.api.events.interaction.component.StringSelectInteractionEvent;
import net.dv8tion.jda.api.exceptions.ErrorResponseException;
import net.dv8tion.jda.api.interactions.DiscordLocale;
import net.dv8tion.jda.api.interactions.InteractionHook;
import net.dv8tion.jda.api.interactions.commands.OptionType;
import net.dv8tion.jda.api.interactions.commands.build.Commands;
import net.dv8tion.jda.api.interactions.commands.build.OptionData;
import net.dv8tion.jda.api.interactions.commands.build.SubcommandData;
import net.dv8tion.jda.api.modals.Modal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Commands, buttons, selects and forms, and every way to answer them. */
class AnsweringTest {
  @RegisterExtension
  final FakeDiscord discord = new FakeDiscord();
  private final ChatChannel room = discord.guild().channel("sessie");
  private final Person ana = discord.user("Ana").goesTo(room);
  private final Person ben = discord.user("Ben").goesTo(room);
  private final EchoBot bot = new EchoBot(discord, false);

  @BeforeEach
  void the_bot_is_there() throws InterruptedException {
    bot.jda().awaitReady();
    bot.jda().updateCommands().addCommands(Commands.slash("ping", "Says pong"),
        Commands.slash("session", "A session").addSubcommands(new SubcommandData("open", "Opens one")
            .addOptions(new OptionData(OptionType.STRING, "script", "Which one", true, true),
                new OptionData(OptionType.INTEGER, "minutes", "How long"),
                new OptionData(OptionType.USER, "host", "Who helps"))))
        .complete();
  }

  @AfterEach
  void the_bot_leaves() {
    bot.close();
  }

  @Test
  void a_command_is_answered_where_it_was_typed() throws InterruptedException {
    bot.when(SlashCommandInteractionEvent.class, e -> e.reply("pong").queue());
    Interaction ping = ana.slash("ping", Map.of());
    assertThat(ping.reply().text()).isEqualTo("pong");
    assertThat(room.messages()).extracting(ChatMessage::text).containsExactly("pong");
    assertThat(ping.acknowledgedWithin(Duration.ofSeconds(3))).isPresent();
  }

  @Test
  void a_command_brings_its_options_and_who_typed_it() {
    bot.when(SlashCommandInteractionEvent.class,
        e -> e
            .reply(e.getFullCommandName() + " " + Objects.requireNonNull(e.getOption("script")).getAsString()
                + " " + Objects.requireNonNull(e.getOption("minutes")).getAsInt() + " "
                + Objects.requireNonNull(e.getOption("host")).getAsUser().getEffectiveName()
                + " " + e.getUser().getEffectiveName() + " " + e.getUserLocale().getLocale())
            .queue());
    assertThat(
        ana.slash("session open", Map.of("script", "duiding", "minutes", 90, "host", ben)).reply().text())
        .isEqualTo("session open duiding 90 Ben Ana nl");
  }

  @Test
  void a_command_that_is_not_there_cannot_be_typed() {
    assertThatThrownBy(() -> ana.slash("session close", Map.of())).hasMessageContaining("open");
    assertThatThrownBy(() -> ana.slash("session open", Map.of())).hasMessageContaining("needs script");
    assertThatThrownBy(() -> ana.slash("session open", Map.of("script", "x", "colour", "red")))
        .hasMessageContaining("no option colour");
  }

  @Test
  void what_is_being_typed_is_completed() {
    bot.when(CommandAutoCompleteInteractionEvent.class,
        e -> e.replyChoiceStrings(e.getFocusedOption().getValue() + "ding", "proef").queue());
    assertThat(ana.completes("session open", "script", "dui").suggestions()).containsExactly("duiding",
        "proef");
  }

  @Test
  void an_answer_to_one_person_is_seen_by_nobody_else() {
    bot.when(SlashCommandInteractionEvent.class, e -> e.reply("just you").setEphemeral(true).queue());
    ana.slash("ping", Map.of()).reply();
    assertThat(ana.seesAlone()).extracting(ChatMessage::text).containsExactly("just you");
    assertThat(ben.seesAlone()).isEmpty();
    assertThat(room.messages()).isEmpty();
  }

  @Test
  void a_deferred_answer_is_filled_in_by_what_follows() {
    CompletableFuture<InteractionHook> hook = new CompletableFuture<>();
    bot.when(SlashCommandInteractionEvent.class, e -> e.deferReply(true).queue(hook::complete));
    Interaction ping = ana.slash("ping", Map.of());
    ping.acknowledgement();
    assertThat(ping.peek()).isEmpty();
    soon(hook).sendMessage("first").queue();
    assertThat(ping.reply().text()).isEqualTo("first");
    soon(hook).sendMessage("second").setEphemeral(true).queue();
    soon().until(() -> ping.followUps().size() == 1);
    assertThat(ana.seesAlone()).extracting(ChatMessage::text).containsExactly("first", "second");
  }

  @Test
  void a_deferred_answer_can_be_edited_and_taken_away() {
    CompletableFuture<InteractionHook> hook = new CompletableFuture<>();
    bot.when(SlashCommandInteractionEvent.class, e -> e.deferReply().queue(hook::complete));
    Interaction ping = ana.slash("ping", Map.of());
    soon(hook).editOriginal("there it is").complete();
    assertThat(ping.reply().text()).isEqualTo("there it is");
    assertThat(soon(hook).retrieveOriginal().complete().getContentRaw()).isEqualTo("there it is");
    soon(hook).deleteOriginal().complete();
    assertThat(room.messages()).isEmpty();
    Asking.refused(10008, soon(hook).retrieveOriginal());
  }

  @Test
  void a_button_changes_the_message_that_it_is_on() {
    ChatMessage card = card(Button.primary("table/ready/1", "Ready"),
        Button.secondary("x", "Later").asDisabled());
    bot.when(ButtonInteractionEvent.class,
        e -> e.editMessage("ready: " + e.getComponentId() + ", was " + e.getMessage().getContentRaw())
            .setComponents().queue());
    ana.presses(card, "Ready").acknowledgement();
    assertThat(card.text()).isEqualTo("ready: table/ready/1, was a card");
    assertThat(card.isPressable()).isFalse();
    assertThat(card.versions()).hasSize(2);
    assertThatThrownBy(() -> ana.presses(card, "Ready")).hasMessageContaining("no button");
  }

  @Test
  void a_disabled_button_cannot_be_pressed_and_a_forged_one_can() {
    ChatMessage card = card(Button.secondary("x", "Later").asDisabled());
    bot.when(ButtonInteractionEvent.class,
        e -> e.reply("no: " + e.getComponentId()).setEphemeral(true).queue());
    assertThatThrownBy(() -> ana.presses(card, "Later")).hasMessageContaining("no button");
    assertThat(ana.forges(card, "host/next").reply().text()).isEqualTo("no: host/next");
  }

  @Test
  void what_one_person_sees_alone_can_be_pressed_and_changed() {
    bot.when(SlashCommandInteractionEvent.class, e -> e.reply("yours")
        .addComponents(ActionRow.of(Button.primary("dot/1", "Vote"))).setEphemeral(true).queue());
    bot.when(ButtonInteractionEvent.class, e -> e.editMessage("voted").queue());
    ChatMessage ballot = ana.slash("ping", Map.of()).reply();
    ana.presses(ballot, "Vote").acknowledgement();
    assertThat(ana.seesAlone()).extracting(ChatMessage::text).containsExactly("voted");
    assertThat(room.messages()).isEmpty();
    Asking.refused(10008, bot.in(room).editMessageById(ballot.id(), "by its id"));
  }

  @Test
  void a_card_is_changed_long_after_by_its_id() {
    bot.when(SlashCommandInteractionEvent.class, e -> e.reply("a card").queue());
    ChatMessage card = ana.slash("ping", Map.of()).reply();
    discord.passes(Duration.ofMinutes(25));
    bot.in(room).editMessageById(card.id(), "the same card").complete();
    assertThat(room.messages()).extracting(ChatMessage::text).containsExactly("the same card");
  }

  @Test
  void a_choice_is_acknowledged_and_then_followed() {
    ChatMessage card = card(StringSelectMenu.create("table").setPlaceholder("Your table")
        .addOption("Table 1", "t1").addOption("Table 2", "t2").build());
    bot.when(StringSelectInteractionEvent.class,
        e -> e.deferEdit().queue(h -> h.sendMessage("at " + e.getValues()).setEphemeral(true).queue()));
    Interaction picked = ben.picks(card, "Your table", "Table 2");
    soon().until(() -> picked.followUps().size() == 1);
    assertThat(ben.seesAlone()).extracting(ChatMessage::text).containsExactly("at [t2]");
    assertThat(card.text()).isEqualTo("a card");
  }

  @Test
  void a_form_opens_and_comes_back_filled_in() {
    ChatMessage card = card(Button.primary("note", "Write a note"));
    bot.when(ButtonInteractionEvent.class, e -> e.replyModal(Modal.create("note", "A note")
        .addComponents(
            Label.of("Words", TextInput.create("words", TextInputStyle.PARAGRAPH).setMaxLength(20).build()),
            Label.of("Colour",
                StringSelectMenu.create("colour").addOption("Yellow", "y").addOption("Green", "g").build()))
        .build()).queue());
    bot.when(ModalInteractionEvent.class,
        e -> e.reply(Objects.requireNonNull(e.getValue("words")).getAsString() + " "
            + Objects.requireNonNull(e.getValue("colour")).getAsStringList()).queue());
    Form form = ana.presses(card, "Write").form();
    assertThat(form.title()).isEqualTo("A note");
    assertThat(form.fields()).extracting(Form.Field::label).containsExactly("Words", "Colour");
    assertThatThrownBy(() -> ana.fillsIn(form, Map.of("Words", "x".repeat(21), "Colour", "Green")))
        .hasMessageContaining("cannot be sent");
    assertThatThrownBy(() -> ben.fillsIn(form, Map.of())).hasMessageContaining("for Ana");
    assertThat(ana.fillsIn(form, Map.of("Words", "12 cooks", "Colour", "Green")).reply().text())
        .isEqualTo("12 cooks [g]");
  }

  @Test
  void a_second_answer_is_refused() {
    CompletableFuture<Throwable> refusal = new CompletableFuture<>();
    bot.when(SlashCommandInteractionEvent.class, e -> {
      discord.faults().on("POST /interactions/{any}/{any}/callback").once().doesItAndAnswers(502);
      e.reply("once").queue(x -> {}, refusal::complete);
    });
    ana.slash("ping", Map.of());
    assertThat(soon(refusal)).isInstanceOfSatisfying(ErrorResponseException.class,
        e -> assertThat(e.getErrorCode()).isEqualTo(40060));
    assertThat(room.messages()).hasSize(1);
  }

  @Test
  void an_answer_after_three_seconds_is_refused() {
    CompletableFuture<Throwable> refusal = new CompletableFuture<>();
    bot.when(SlashCommandInteractionEvent.class, e -> {
      discord.passes(Duration.ofSeconds(4));
      e.reply("late").queue(x -> {}, refusal::complete);
    });
    ana.slash("ping", Map.of());
    assertThat(soon(refusal)).isInstanceOfSatisfying(ErrorResponseException.class,
        e -> assertThat(e.getErrorCode()).isEqualTo(10062));
    assertThat(room.messages()).isEmpty();
  }

  @Test
  void after_a_quarter_of_an_hour_nothing_follows() {
    CompletableFuture<InteractionHook> hook = new CompletableFuture<>();
    bot.when(SlashCommandInteractionEvent.class, e -> e.reply("pong").queue(hook::complete));
    ana.slash("ping", Map.of()).reply();
    soon(hook).editOriginal("in time").complete();
    discord.passes(Duration.ofMinutes(16));
    Asking.refused(50027, soon(hook).editOriginal("too late"));
    assertThat(room.last().text()).isEqualTo("in time");
  }

  @Test
  void commands_work_in_a_direct_message_and_in_a_thread() {
    bot.when(SlashCommandInteractionEvent.class,
        e -> e.reply(e.getChannelType() + " " + e.isFromGuild()).queue());
    assertThat(ana.goesTo(ana.direct()).slash("ping", Map.of()).reply().text()).isEqualTo("PRIVATE false");
    bot.in(room).createThreadChannel("Table 1").complete();
    assertThat(ana.goesTo(room.thread("Table 1")).slash("ping", Map.of()).reply().text())
        .isEqualTo("GUILD_PUBLIC_THREAD true");
    assertThat(ana.direct().messages()).hasSize(1);
  }

  @Test
  void commands_are_registered_with_their_translations() {
    assertThat(discord.commands()).containsExactly("ping", "session");
    bot.jda().updateCommands().addCommands(Commands.slash("help", "Help")
        .setNameLocalization(DiscordLocale.DUTCH, "hulp")).complete();
    assertThat(discord.commandOverwrites()).isEqualTo(2);
    assertThat(bot.jda().retrieveCommands(true).complete().getFirst().getNameLocalizations().toMap())
        .containsEntry(DiscordLocale.DUTCH, "hulp");
    assertThat(bot.jda().retrieveCommands().complete().getFirst().getNameLocalizations().toMap()).isEmpty();
  }

  private ChatMessage card(ActionRowChildComponent... parts) {
    bot.in(room).sendMessage("a card").addComponents(ActionRow.of(List.of(parts))).complete();
    return room.last();
  }
}
