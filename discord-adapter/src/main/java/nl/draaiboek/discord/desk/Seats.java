package nl.draaiboek.discord.desk;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import net.dv8tion.jda.api.entities.User;
import net.dv8tion.jda.api.interactions.DiscordLocale;
import nl.draaiboek.core.conversation.Incoming;
import nl.draaiboek.core.conversation.PersonId;
import nl.draaiboek.core.conversation.Room;
import nl.draaiboek.core.conversation.SessionId;
import nl.draaiboek.core.engine.Listing;
import nl.draaiboek.core.engine.SessionIndex.Tied;
import nl.draaiboek.core.language.Language;
import nl.draaiboek.core.language.Listener;
import nl.draaiboek.core.session.Attendee;
import nl.draaiboek.core.session.Session;
import nl.draaiboek.discord.parts.DiscordParts;
import nl.draaiboek.discord.parts.Snowflakes;

/** Finds the session that somebody on Discord is in, and who they are there. */
final class Seats {
  /** How long a name may be, as in {@code People}. */
  private static final int NAME_CHARS = 60;

  private final DiscordParts parts;

  Seats(DiscordParts parts) {
    this.parts = parts;
  }

  /**
   * Finds the session of a channel, a thread or someone's direct messages.
   *
   * @param name   what they are called there
   * @param locale of their own Discord
   * @return empty where there is none
   */
  Optional<Seat> find(long channel, boolean direct, User user, String name, DiscordLocale locale) {
    if (direct)
      return latest(user).flatMap(session -> seat(session, Optional.empty(), user, name, locale));
    return parts.index().at(Snowflakes.conversation(channel))
        .flatMap((Tied tied) -> seat(tied.session().session(), Optional.of(tied.room()), user, name, locale));
  }

  /** @return the session that this user came to last; one that goes on before one that is over */
  private Optional<SessionId> latest(User user) {
    Stream<SessionId> sessions = parts.accounts().sessions(Snowflakes.account(user.getIdLong())).stream();
    return sessions.sorted(java.util.Comparator.comparing(this::isOver)).findFirst();
  }

  private boolean isOver(SessionId session) {
    return parts.index().find(session).filter(l -> l.phase() != Listing.Phase.CLOSED).isEmpty();
  }

  private Optional<Seat> seat(SessionId session, Optional<Room> room, User user, String name,
      DiscordLocale locale) {
    return state(session).map(state -> new Seat(session, person(session, user, name), state, room,
        listener(session, state, locale)));
  }

  Optional<Session.Opened> state(SessionId session) {
    return parts.engine().find(session).map(folded -> (Session.Opened) folded.session());
  }

  /** Who somebody is in a session; whoever is new gets the name that they have on Discord. */
  PersonId person(SessionId session, User user, String name) {
    String account = Snowflakes.account(user.getIdLong());
    return parts.accounts().find(session, account).orElseGet(() -> {
      PersonId person = parts.accounts().person(session, account, parts.ids()::person);
      parts.people().name(session, person, name.substring(0, Math.min(NAME_CHARS, name.length())));
      return person;
    });
  }

  /** For what one person alone sees: in the language of their own Discord; in the session's where that is not known. */
  Listener listener(SessionId session, Session.Opened state, DiscordLocale locale) {
    Map<PersonId, String> names = parts.people().names(session);
    var setup = state.house().setup();
    Language language = locale == DiscordLocale.UNKNOWN ? setup.language() : language(locale);
    return new Listener(language, setup.zone(), person -> Optional.ofNullable(names.get(person)));
  }

  static Language language(DiscordLocale locale) {
    return locale == DiscordLocale.DUTCH ? Language.DUTCH : Language.ENGLISH;
  }

  /**
   * Lets someone in who does something for the first time, and seats them at the table in whose thread they do it.
   *
   * @param id of what they do
   */
  void comesIn(Seat seat, String id) {
    Optional<Attendee> known = seat.state().circle().find(seat.person()).filter(Attendee::present);
    if (known.isEmpty())
      parts.engine().submit(seat.session(), new Incoming.Joined("join-" + id, seat.person()));
    boolean leads = seat.state().circle().isFacilitator(seat.person());
    boolean seated = known.filter(a -> a.table().isTable()).isPresent();
    seat.room().filter(room -> room.isTable() && !leads && !seated).ifPresent(room -> parts.engine()
        .submit(seat.session(),
            new Incoming.Pressed("sit-" + id, seat.person(), "table/take/" + room.number())));
  }
}
