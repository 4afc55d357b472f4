package nl.draaiboek.core.engine;

import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import nl.draaiboek.core.chat.ChatCard;
import nl.draaiboek.core.chat.Missed;
import nl.draaiboek.core.chat.Missing;
import nl.draaiboek.core.chat.RemoteChat;
import nl.draaiboek.core.conversation.PersonId;
import nl.draaiboek.core.conversation.Room;
import nl.draaiboek.core.conversation.SessionId;
import nl.draaiboek.core.engine.Outbox.Due;
import nl.draaiboek.core.language.Listener;
import nl.draaiboek.core.session.Session;

/** The cards of sessions, in rooms and on remotes. */
final class SessionContents implements Contents {
  /** More than these the facilitator does not read on a card. */
  private static final int MOST_LOSSES = 3;

  private final SessionEngine engine;
  private final Outbox outbox;
  private final People people;
  private final InstantSource clock;
  private final Function<Session.Opened, Optional<Duration>> kept;

  /** @param kept how long what people write in a session stays; empty: until somebody erases it */
  SessionContents(SessionEngine engine, Outbox outbox, People people, InstantSource clock,
      Function<Session.Opened, Optional<Duration>> kept) {
    this.kept = kept;
    this.engine = engine;
    this.outbox = outbox;
    this.people = people;
    this.clock = clock;
  }

  @Override
  public Optional<Shown> shown(Due due) {
    return opened(due.session()).flatMap(
        session -> card(session, due).map(card -> new Shown(card, listener(due.session(), session))));
  }

  private Optional<ChatCard> card(Session.Opened session, Due due) {
    if (ContactSlots.isOne(due.slot()))
      return ContactSlots.show(session, due, engine.ways());
    if (session.circle().ties().remotes().containsValue(due.to()))
      return due.slot().equals(RoomSlots.remote(session))
          ? Optional.of(RemoteChat.of(session, clock.instant(), missed(due.session(), session)))
          : Optional.empty();
    if (RoomSlots.isWrapUp(due.slot()) && session.house().homes().contains(due.to()))
      return RoomSlots.show(session, Room.PLENARY, due.slot(), kept.apply(session));
    return session.circle().ties().room(due.to())
        .flatMap(room -> RoomSlots.show(session, room, due.slot(), kept.apply(session)));
  }

  private Listener listener(SessionId id, Session.Opened session) {
    Map<PersonId, String> names = people.names(id);
    var setup = session.house().setup();
    return new Listener(setup.language(), setup.zone(), person -> Optional.ofNullable(names.get(person)));
  }

  /** Who leads is told at once, on their page and wherever else they have a remote. */
  @Override
  public void lost(Due due) {
    opened(due.session()).ifPresent(state -> state.circle().ties().remotes().forEach((person, remote) -> {
      if (!remote.equals(due.to()) && state.circle().isFacilitator(person))
        outbox.show(due.session(), remote, RoomSlots.remote(state));
    }));
    engine.find(due.session()).ifPresent(folded -> engine.feed().tell(due.session(), folded));
  }

  /** The remotes tell no more of what is being sent again. */
  void showRemotes(SessionId session) {
    opened(session).ifPresent(state -> state.circle().ties().remotes().values()
        .forEach(remote -> outbox.show(session, remote, RoomSlots.remote(state))));
  }

  /** @return what could not be shown, the latest few */
  List<Missing> missed(SessionId id) {
    return opened(id).map(session -> missed(id, session)).orElse(List.of());
  }

  private List<Missing> missed(SessionId id, Session.Opened session) {
    return outbox.losses(id, MOST_LOSSES).stream().flatMap(
        loss -> SendAgain.missing(session, loss.conversation(), Missed.read(loss.why())).stream())
        .distinct().toList();
  }

  private Optional<Session.Opened> opened(SessionId session) {
    return engine.find(session).map(SessionCache.Folded::session).filter(Session.Opened.class::isInstance)
        .map(Session.Opened.class::cast);
  }
}
