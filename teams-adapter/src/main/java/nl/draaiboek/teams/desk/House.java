package nl.draaiboek.teams.desk;

import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import nl.draaiboek.core.chat.ChatCard;
import nl.draaiboek.core.desk.Desk;
import nl.draaiboek.core.desk.DeskParts;
import nl.draaiboek.core.desk.Pendings;
import nl.draaiboek.core.desk.Seat;
import nl.draaiboek.core.desk.network.NetworkDesk;
import nl.draaiboek.core.language.Language;
import nl.draaiboek.core.language.Line;
import nl.draaiboek.core.language.Listener;
import nl.draaiboek.core.language.Names;
import nl.draaiboek.core.talk.Pending;
import nl.draaiboek.teams.card.AdaptiveCards;
import nl.draaiboek.teams.card.Face;
import nl.draaiboek.teams.desk.Told.To;
import nl.draaiboek.teams.door.Conversation;
import nl.draaiboek.teams.line.Post;
import nl.draaiboek.teams.parts.TeamsIds;
import nl.draaiboek.teams.parts.TeamsParts;

/** What all at this desk share. */
final class House {
  /** Who has not answered a question of the bot's by then has gone on to something else. */
  private static final Duration ASKED_FOR = Duration.ofMinutes(10);
  private static final int MOST_ASKED = 10_000;

  final DeskParts parts;
  final Desk desk;
  final NetworkDesk networks;
  final AdaptiveCards cards;
  final Sessions sessions = new Sessions(this);

  House(TeamsParts parts) {
    this.parts = parts.desk();
    this.desk = new Desk(parts.desk(), Caffeine.newBuilder().expireAfterWrite(ASKED_FOR)
        .maximumSize(MOST_ASKED).<Pendings.Asked, Pending>build().asMap());
    this.networks = new NetworkDesk(parts.desk(), desk.seats());
    this.cards = new AdaptiveCards(parts.desk().speech());
  }

  /**
   * Who asks something in a channel outside any thread of a session means the one that is held in that channel.
   *
   * @return who this is, and in which session; empty where there is none
   */
  Optional<Seat> find(Asked asked) {
    if (asked.alone())
      return desk.seats().alone(asked.visitor());
    return desk.seats().in(TeamsIds.conversation(asked.where().id()), asked.visitor())
        .or(() -> sessions.together(asked.where())
            .flatMap(place -> desk.seats().in(place, asked.visitor())));
  }

  /** @return as above, where what they pressed may say which session it is of */
  Optional<Seat> find(Asked asked, String target) {
    return Desk.session(target).flatMap(session -> desk.seats().of(session, asked.visitor()))
        .or(() -> find(asked));
  }

  /** @return how one person is told something outside any session */
  Listener listener(Optional<String> locale) {
    return new Listener(locale.map(TeamsIds::language).orElse(Language.DUTCH), parts.zone(), Names.NOBODY);
  }

  /** @return what is so where there is no session */
  Line noSession(Conversation where) {
    return Line.of(where.kind() == Conversation.Kind.PERSONAL
        ? TeamsPhrase.NO_SESSION_OF_YOURS
        : TeamsPhrase.NO_SESSION);
  }

  static Told told(ChatCard card, Listener listener, To to) {
    return new Told(Face.of(Ids.own(), card), listener, to);
  }

  static Told told(Line line, Listener listener, To to) {
    return told(Desk.line(line), listener, to);
  }

  /** @return as a message: what is one sentence without a button needs no card */
  Post post(Face face, Listener listener) {
    ChatCard card = face.card();
    boolean sentence = face.told().isEmpty() && face.form().isEmpty() && face.picture().isEmpty()
        && face.links().isEmpty() && card.texts().isEmpty() && card.controls().isEmpty();
    return sentence
        ? Post.text(cards.plain(card.title(), listener))
        : Post.card(cards.of(face, listener), cards.summary(card, listener));
  }

  static ChatCard card(Line title, List<nl.draaiboek.core.chat.ChatText> texts) {
    return new ChatCard(title, Optional.empty(), texts, List.of());
  }
}
