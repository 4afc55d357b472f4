package nl.draaiboek.discord.desk;

import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.function.Function;
import net.dv8tion.jda.api.entities.Member;
import net.dv8tion.jda.api.entities.User;
import net.dv8tion.jda.api.events.interaction.command.SlashCommandInteractionEvent;
import net.dv8tion.jda.api.events.interaction.component.ButtonInteractionEvent;
import net.dv8tion.jda.api.events.interaction.component.StringSelectInteractionEvent;
import net.dv8tion.jda.api.interactions.DiscordLocale;
import net.dv8tion.jda.api.interactions.Interaction;
import net.dv8tion.jda.api.interactions.callbacks.IMessageEditCallback;
import net.dv8tion.jda.api.interactions.callbacks.IReplyCallback;
import net.dv8tion.jda.api.utils.messages.MessageCreateData;
import nl.draaiboek.core.chat.ChatCard;
import nl.draaiboek.core.chat.ChatText;
import nl.draaiboek.core.desk.Desk;
import nl.draaiboek.core.desk.DeskPhrase;
import nl.draaiboek.core.desk.Outcome;
import nl.draaiboek.core.desk.Pendings;
import nl.draaiboek.core.desk.Seat;
import nl.draaiboek.core.desk.network.NetworkDesk;
import nl.draaiboek.core.language.Line;
import nl.draaiboek.core.language.Listener;
import nl.draaiboek.core.language.Names;
import nl.draaiboek.core.talk.Pending;
import nl.draaiboek.core.talk.TalkPhrase;
import nl.draaiboek.discord.card.CardMessage;
import nl.draaiboek.discord.desk.Replies.Told;
import nl.draaiboek.discord.parts.DiscordParts;
import nl.draaiboek.discord.parts.Snowflakes;

/** What the listeners of this package share. */
final class House {
  /** Who has not answered a question of the bot's by then has gone on to something else. */
  private static final Duration ASKED_FOR = Duration.ofMinutes(10);
  private static final int MOST_ASKED = 10_000;

  final DiscordParts parts;
  final Desk desk;
  final NetworkDesk networks;
  final CardMessage cards;
  final Replies replies;

  House(DiscordParts parts, ExecutorService threads) {
    this.parts = parts;
    this.desk = new Desk(parts.desk(), Caffeine.newBuilder().expireAfterWrite(ASKED_FOR)
        .maximumSize(MOST_ASKED).<Pendings.Asked, Pending>build().asMap());
    this.networks = new NetworkDesk(parts.desk(), desk.seats());
    this.cards = new CardMessage(parts.desk().speech(), parts.desk().links(), parts.desk().networkLinks());
    this.replies = new Replies(threads);
  }

  /** @return who this is, and in which session; empty where there is none */
  Optional<Seat> find(Interaction event) {
    Member member = event.getMember();
    String name = member == null ? event.getUser().getEffectiveName() : member.getEffectiveName();
    return Desk.session(pressed(event))
        .flatMap(session -> desk.seats().of(session,
            Snowflakes.visitor(event.getUser(), name, event.getUserLocale())))
        .or(() -> find(event.getChannelIdLong(), !event.isFromGuild(), event.getUser(), name,
            event.getUserLocale()));
  }

  /** @return what stood behind a button or in a list; nothing for anything else */
  private static String pressed(Interaction event) {
    return switch (event) {
      case ButtonInteractionEvent button -> button.getComponentId();
      case StringSelectInteractionEvent list -> list.getValues().getFirst();
      default -> "";
    };
  }

  /** Finds the session of a channel, a thread or someone's direct messages. */
  Optional<Seat> find(long channel, boolean direct, User user, String name, DiscordLocale locale) {
    var visitor = Snowflakes.visitor(user, name, locale);
    return direct
        ? desk.seats().alone(visitor)
        : desk.seats().in(Snowflakes.conversation(channel), visitor);
  }

  /** Does something for whoever this is, and tells them alone what came of it. */
  void answer(IReplyCallback event, Function<Seat, Told> work) {
    replies.answer(event, () -> find(event).map(work).orElseGet(() -> nowhere(event)));
  }

  /** As {@link #answer}, for what is shown in the place of what they pressed. */
  void refresh(IMessageEditCallback event, Function<Seat, ChatCard> work) {
    replies.refresh(event, () -> find(event)
        .map(seat -> cards.post(work.apply(seat), seat.listener())).orElseGet(() -> nowhere(event).words()));
  }

  private Told nowhere(Interaction event) {
    boolean asksForHelp = event instanceof SlashCommandInteractionEvent slash
        && slash.getName().equals("help");
    ChatCard card = new ChatCard(Line.of(DiscordPhrase.NO_SESSION), Optional.empty(),
        asksForHelp ? List.of(new ChatText.Plain(Line.of(TalkPhrase.HELP_NETWORK))) : List.of(), List.of());
    return asksForHelp
        ? new Told(cards.post(card, listener(event)), false)
        : said(cards.plain(card.title(), listener(event)));
  }

  /** @return how one person is told something outside any session */
  Listener listener(Interaction event) {
    return new Listener(Snowflakes.language(event.getUserLocale()), parts.desk().zone(), Names.NOBODY);
  }

  /** @return text in which nothing of people's is left to format */
  static Told said(String text) {
    return new Told(MessageCreateData.fromContent(text), false);
  }

  Told shown(Seat seat, ChatCard card) {
    return new Told(cards.post(card, seat.listener()), false);
  }

  /** @return what one person is told of what they did; that it is done where nobody would see it */
  Told told(Seat seat, Outcome outcome) {
    ChatCard card = outcome.whole().orElseGet(() -> Desk.line(Line.of(DeskPhrase.DONE)));
    return new Told(cards.post(card, seat.listener()), outcome.whole().isEmpty());
  }
}
