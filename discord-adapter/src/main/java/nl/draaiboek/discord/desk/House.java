package nl.draaiboek.discord.desk;

import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import net.dv8tion.jda.api.entities.Member;
import net.dv8tion.jda.api.entities.User;
import net.dv8tion.jda.api.interactions.DiscordLocale;
import net.dv8tion.jda.api.interactions.Interaction;
import net.dv8tion.jda.api.interactions.callbacks.IReplyCallback;
import nl.draaiboek.core.desk.Desk;
import nl.draaiboek.core.desk.Pendings;
import nl.draaiboek.core.desk.Seat;
import nl.draaiboek.core.language.Line;
import nl.draaiboek.core.language.Listener;
import nl.draaiboek.core.language.Names;
import nl.draaiboek.core.talk.Pending;
import nl.draaiboek.discord.card.CardMessage;
import nl.draaiboek.discord.parts.DiscordParts;
import nl.draaiboek.discord.parts.Snowflakes;

/** What the listeners of this package share. */
final class House {
  /** Who has not answered a question of the bot's by then has gone on to something else. */
  private static final Duration ASKED_FOR = Duration.ofMinutes(10);
  private static final int MOST_ASKED = 10_000;

  final DiscordParts parts;
  final Desk desk;
  final CardMessage cards;
  final Replies replies;

  House(DiscordParts parts, ExecutorService threads) {
    this.parts = parts;
    this.desk = new Desk(parts.desk(), Caffeine.newBuilder().expireAfterWrite(ASKED_FOR)
        .maximumSize(MOST_ASKED).<Pendings.Asked, Pending>build().asMap());
    this.cards = new CardMessage(parts.desk().speech(), parts.desk().links());
    this.replies = new Replies(cards, threads);
  }

  /** @return who this is, and in which session; where there is none, they are told so */
  Optional<Seat> seat(Interaction event, IReplyCallback reply) {
    Optional<Seat> seat = find(event);
    if (seat.isEmpty())
      tell(event, reply, Line.of(DiscordPhrase.NO_SESSION));
    return seat;
  }

  /** @return who this is, and in which session; empty where there is none */
  Optional<Seat> find(Interaction event) {
    Member member = event.getMember();
    String name = member == null ? event.getUser().getEffectiveName() : member.getEffectiveName();
    return find(event.getChannelIdLong(), !event.isFromGuild(), event.getUser(), name, event.getUserLocale());
  }

  /** Finds the session of a channel, a thread or someone's direct messages. */
  Optional<Seat> find(long channel, boolean direct, User user, String name, DiscordLocale locale) {
    var visitor = Snowflakes.visitor(user, name, locale);
    return direct
        ? desk.seats().alone(visitor)
        : desk.seats().in(Snowflakes.conversation(channel), visitor);
  }

  /** Tells one person something outside any session. */
  void tell(Interaction event, IReplyCallback reply, Line line) {
    Listener listener = new Listener(Snowflakes.language(event.getUserLocale()), parts.desk().zone(),
        Names.NOBODY);
    reply.reply(cards.plain(line, listener)).setEphemeral(true).queue();
  }
}
