package nl.draaiboek.discord.desk;

import java.util.Optional;
import java.util.concurrent.ExecutorService;
import net.dv8tion.jda.api.entities.Member;
import net.dv8tion.jda.api.interactions.Interaction;
import net.dv8tion.jda.api.interactions.callbacks.IReplyCallback;
import nl.draaiboek.core.conversation.Moment;
import nl.draaiboek.core.language.Line;
import nl.draaiboek.core.language.Listener;
import nl.draaiboek.core.language.Names;
import nl.draaiboek.core.talk.TalkDesk;
import nl.draaiboek.discord.card.CardMessage;
import nl.draaiboek.discord.parts.DiscordParts;

/** What the listeners of this package share. */
final class House {
  final DiscordParts parts;
  final Seats seats;
  final CardMessage cards;
  final Replies replies;
  final Doing doing;
  final CoLeading coLeading;
  final Pendings pendings = new Pendings();

  House(DiscordParts parts, ExecutorService threads) {
    this.parts = parts;
    this.seats = new Seats(parts);
    this.cards = new CardMessage(parts.speech(), parts.links());
    this.replies = new Replies(cards, threads);
    this.doing = new Doing(parts);
    this.coLeading = new CoLeading(parts, seats);
  }

  /** @return who this is, and in which session; where there is none, they are told so */
  Optional<Seat> seat(Interaction event, IReplyCallback reply) {
    Member member = event.getMember();
    String name = member == null ? event.getUser().getEffectiveName() : member.getEffectiveName();
    Optional<Seat> seat = seats.find(event.getChannelIdLong(), !event.isFromGuild(), event.getUser(), name,
        event.getUserLocale());
    if (seat.isEmpty())
      tell(event, reply, Line.of(DiscordPhrase.NO_SESSION));
    return seat;
  }

  /** Tells one person something outside any session. */
  void tell(Interaction event, IReplyCallback reply, Line line) {
    Listener listener = new Listener(Seats.language(event.getUserLocale()), parts.zone(), Names.NOBODY);
    reply.reply(cards.plain(line, listener)).setEphemeral(true).queue();
  }

  /** @return what this person's words come to, as the session stands now */
  TalkDesk talk(Seat seat) {
    return new TalkDesk(parts.vocabulary(), seats.state(seat.session()).orElse(seat.state()),
        new Moment(seat.person(), parts.clock().instant()));
  }
}
