package nl.draaiboek.discord.desk;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import net.dv8tion.jda.api.entities.Member;
import net.dv8tion.jda.api.entities.Message;
import net.dv8tion.jda.api.entities.User;
import net.dv8tion.jda.api.events.interaction.ModalInteractionEvent;
import net.dv8tion.jda.api.events.interaction.command.CommandAutoCompleteInteractionEvent;
import net.dv8tion.jda.api.events.interaction.command.SlashCommandInteractionEvent;
import net.dv8tion.jda.api.events.interaction.component.GenericComponentInteractionCreateEvent;
import net.dv8tion.jda.api.interactions.DiscordLocale;
import net.dv8tion.jda.api.interactions.Interaction;
import net.dv8tion.jda.api.interactions.callbacks.IMessageEditCallback;
import net.dv8tion.jda.api.interactions.callbacks.IReplyCallback;
import net.dv8tion.jda.api.interactions.commands.Command.Choice;
import nl.draaiboek.core.conversation.ConversationId;
import nl.draaiboek.core.desk.Desk;
import nl.draaiboek.core.desk.network.Answer;
import nl.draaiboek.core.desk.network.Ask;
import nl.draaiboek.core.desk.network.Asker;
import nl.draaiboek.core.desk.network.NetworkDesk;
import nl.draaiboek.core.photo.Posted;
import nl.draaiboek.discord.card.FormModal;
import nl.draaiboek.discord.desk.Replies.Told;
import nl.draaiboek.discord.parts.Snowflakes;

/** Takes what people ask of networks: by a command, in words, or under a letter. They alone see what came of it. */
final class Networks {
  private final House house;
  private final FormModal forms;

  Networks(House house) {
    this.house = house;
    this.forms = new FormModal(house.parts.desk().speech());
  }

  static boolean isOurs(SlashCommandInteractionEvent event) {
    return event.getName().equals("network") || event.getName().equals("todo");
  }

  void asked(SlashCommandInteractionEvent event) {
    Asker asker = asker(event);
    Ask ask = NetworkCommands.ask(event);
    house.replies.answer(event, () -> told(NetworkCommands.network(event)
        .map(network -> house.networks.asks(asker, id(event), ask, network))
        .orElseGet(() -> house.networks.asks(asker, id(event), ask))));
    opens(event);
  }

  /** @return the networks that they can name with a command */
  Stream<Choice> suggestions(CommandAutoCompleteInteractionEvent event) {
    return house.networks.networks(asker(event)).entrySet().stream().map(network -> new Choice(
        CommandDesk.cut(network.getValue()), network.getKey().value()));
  }

  void pressed(GenericComponentInteractionCreateEvent event, String target) {
    Asker asker = asker(event);
    boolean own = event.getMessage().isEphemeral();
    Supplier<NetworkDesk.Pressed> press = () -> house.networks.press(asker, id(event), target);
    if (Desk.opensForm(target))
      switch (press.get()) {
        case NetworkDesk.Pressed.Fill(var form, var listener) ->
          event.replyModal(forms.of(form, listener)).queue(_ -> {}, Replies::unheard);
        case NetworkDesk.Pressed.Said(Answer answer) -> tell(event, () -> answer, own);
      }
    else
      tell(event, () -> ((NetworkDesk.Pressed.Said) press.get()).answer(), own);
    opens(event);
  }

  void filled(ModalInteractionEvent event) {
    Asker asker = asker(event);
    boolean own = event.getMessage() != null && event.getMessage().isEphemeral();
    tell(event, () -> house.networks.filled(asker, id(event), event.getModalId(),
        FormModal.answers(event.getValues())), own);
    opens(event);
  }

  /**
   * Where others read along there is the command, whose answer they do not see.
   *
   * @param words    said in direct messages
   * @param pictures posted with them
   * @return whether they asked something of a network
   */
  boolean hears(Message message, String words, List<Posted> pictures, Marks marks) {
    User author = message.getAuthor();
    String name = author.getEffectiveName();
    boolean mayBeNote = house.find(message.getChannelIdLong(), true, author, name, DiscordLocale.UNKNOWN)
        .isPresent();
    Optional<Ask> ask = NetworkDesk.read(words, mayBeNote).map(known -> known instanceof Ask.Answering answer
        && !pictures.isEmpty() ? answer.with(pictures.getFirst()) : known);
    Asker asker = new Asker(Snowflakes.visitor(author, name, DiscordLocale.UNKNOWN), Optional.empty());
    ask.map(known -> house.networks.asks(asker, "discord-" + message.getId(), known))
        .ifPresent(answer -> marks.asked(message, answer.card(), answer.listener()));
    return ask.isPresent();
  }

  /** Whoever is heard in direct messages can be written to there. */
  void opens(User user) {
    house.networks.opens(
        new Asker(Snowflakes.visitor(user, user.getEffectiveName(), DiscordLocale.UNKNOWN), Optional.empty()),
        Snowflakes.direct(user.getIdLong()));
  }

  private void opens(Interaction event) {
    if (!event.isFromGuild())
      opens(event.getUser());
  }

  /** What somebody alone sees is changed where it is; of what all see each is told alone what came of it. */
  private <E extends IReplyCallback & IMessageEditCallback> void tell(E event, Supplier<Answer> work,
      boolean own) {
    if (own)
      house.replies.refresh(event, () -> told(work.get()).words());
    else
      house.replies.answer(event, () -> told(work.get()));
  }

  private Told told(Answer answer) {
    return new Told(house.cards.post(answer.card(), answer.listener()), false);
  }

  /** @return by which it is known that it came before; a network that it begins is called so */
  private static String id(Interaction event) {
    return "discord-" + event.getId();
  }

  private static Asker asker(Interaction event) {
    Member member = event.getMember();
    String name = member == null ? event.getUser().getEffectiveName() : member.getEffectiveName();
    return new Asker(Snowflakes.visitor(event.getUser(), name, event.getUserLocale()),
        place(event.isFromGuild(), event.getChannelIdLong()));
  }

  private static Optional<ConversationId> place(boolean guild, long channel) {
    return guild ? Optional.of(Snowflakes.conversation(channel)) : Optional.empty();
  }
}
