package nl.draaiboek.core.desk;

import java.util.Optional;
import nl.draaiboek.core.conversation.ConversationId;
import nl.draaiboek.core.conversation.Incoming;
import nl.draaiboek.core.conversation.NetworkId;
import nl.draaiboek.core.conversation.PersonId;
import nl.draaiboek.core.conversation.Room;
import nl.draaiboek.core.conversation.SessionId;
import nl.draaiboek.core.engine.NamesWhenAsked;
import nl.draaiboek.core.language.Language;
import nl.draaiboek.core.language.Listener;
import nl.draaiboek.core.session.Attendee;
import nl.draaiboek.core.session.Session;

/** Finds the session that somebody in a chat is in, and who they are there. */
public final class Seats {
  /** How long a name may be, as in {@code People}. */
  private static final int NAME_CHARS = 60;

  private final DeskParts parts;

  Seats(DeskParts parts) {
    this.parts = parts;
  }

  /** @return who this is in the session of this conversation; empty where no session is held there */
  public Optional<Seat> in(ConversationId place, Visitor visitor) {
    return parts.index().at(place)
        .flatMap(tied -> seat(tied.session().session(), Optional.of(tied.room()), visitor));
  }

  /** @return who this is in this session, also by an account that its network knows; empty where nobody knows them */
  public Optional<Seat> of(SessionId session, Visitor visitor) {
    return parts.accounts().find(session, visitor.account())
        .or(() -> parts.meetings().network(session)
            .flatMap(in -> parts.accounts().find(in.owner(), visitor.account())))
        .flatMap(_ -> seat(session, Optional.empty(), visitor));
  }

  /** @return who this is in the session that they came to last, one that goes on before one that is over; empty where there is none */
  public Optional<Seat> alone(Visitor visitor) {
    return parts.accounts().sessions(visitor.account()).stream()
        .flatMap(session -> seat(session, Optional.empty(), visitor).stream()).findFirst();
  }

  private Optional<Seat> seat(SessionId session, Optional<Room> room, Visitor visitor) {
    return state(session).map(state -> new Seat(session, person(session, visitor), state, room,
        listener(session, state, visitor.language())));
  }

  public Optional<Session.Opened> state(SessionId session) {
    return parts.engine().find(session).map(folded -> (Session.Opened) folded.session());
  }

  /** @return the session as it is now; as it was where it can no longer be found */
  public Session.Opened now(Seat seat) {
    return state(seat.session()).orElse(seat.state());
  }

  /**
   * Who somebody is in a session. Whom the network knows that meets there is the same person, under the same name, as in the
   * network; whoever is new gets the name that they have on the platform.
   */
  public PersonId person(SessionId session, Visitor visitor) {
    return parts.accounts().find(session, visitor.account()).orElseGet(() -> {
      Optional<SessionId> network = parts.meetings().network(session).map(NetworkId::owner);
      Optional<PersonId> known = network.flatMap(in -> parts.accounts().find(in, visitor.account()));
      PersonId person = parts.accounts().person(session, visitor.account(),
          () -> known.orElseGet(parts.ids()::person));
      String name = network.map(in -> parts.people().names(in).get(person)).orElseGet(visitor::name);
      parts.people().name(session, person, name.substring(0, Math.min(NAME_CHARS, name.length())));
      return person;
    });
  }

  /** For what one person alone sees: in the language of their own app; in the session's where that is not known. */
  public Listener listener(SessionId session, Session.Opened state, Optional<Language> language) {
    var setup = state.house().setup();
    return new Listener(language.orElse(setup.language()), setup.zone(),
        new NamesWhenAsked(parts.people(), session));
  }

  /**
   * Lets someone in who does something for the first time, and seats them at the table in whose conversation they do it. Who leads
   * goes from table to table, and so is seated only where there is one.
   *
   * @param id of what they do
   */
  public void comesIn(Seat seat, String id) {
    Optional<Attendee> known = seat.state().circle().find(seat.person()).filter(Attendee::present);
    if (known.isEmpty())
      parts.engine().submit(seat.session(), new Incoming.Joined("join-" + id, seat.person()));
    boolean goesAround = seat.state().circle().isFacilitator(seat.person())
        && seat.state().circle().tables().size() > 1;
    boolean seated = known.filter(a -> a.table().isTable()).isPresent();
    seat.room().filter(room -> room.isTable() && !goesAround && !seated).ifPresent(room -> parts.engine()
        .submit(seat.session(),
            new Incoming.Pressed("sit-" + id, seat.person(), "table/take/" + room.number())));
  }
}
