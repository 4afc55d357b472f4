package nl.draaiboek.core.talk;

import java.util.Map;
import java.util.Optional;
import nl.draaiboek.core.activity.Viewer;
import nl.draaiboek.core.conversation.Moment;
import nl.draaiboek.core.conversation.PersonId;
import nl.draaiboek.core.conversation.Role;
import nl.draaiboek.core.conversation.Room;
import nl.draaiboek.core.language.Line;
import nl.draaiboek.core.message.Refusal;
import nl.draaiboek.core.session.Attendee;
import nl.draaiboek.core.session.BlockRun;
import nl.draaiboek.core.session.Session;
import nl.draaiboek.core.session.SessionPhrase;
import nl.draaiboek.core.view.RoomCard;

/** Who typed something, where that person is in the session, and what they see there. */
record Self(Session.Opened session, Moment moment, OwnCard card) {
  static Self of(Session.Opened session, Moment moment) {
    PersonId person = moment.actor();
    return new Self(session, moment, new OwnCard(
        RoomCard.of(session, RoomCard.roomOf(session, person), new Viewer.One(person)).parts()));
  }

  PersonId person() {
    return moment.actor();
  }

  Room room() {
    return RoomCard.roomOf(session, person());
  }

  Optional<BlockRun> run() {
    return session instanceof Session.Going going ? going.course().now(room()) : Optional.empty();
  }

  /** @return the table whose people can say that they are ready now */
  Optional<Room> workingTable() {
    return session instanceof Session.Going going && room().isTable()
        && going.course().at().get(room()) != null
            ? Optional.of(room())
            : Optional.empty();
  }

  boolean isHere() {
    return session.circle().find(person()).filter(Attendee::present).isPresent();
  }

  boolean isFacilitator() {
    return session.circle().isFacilitator(person());
  }

  boolean isTableFacilitator() {
    return session.circle().find(person())
        .filter(a -> a.present() && a.role() == Role.TABLE_FACILITATOR && a.table().isTable()).isPresent();
  }

  /** @return what is said to who asks for something that does not fit now: what is so, and what helps */
  Hearing notNow() {
    return new Hearing.Tell(switch (session) {
      case Session.Closed _ -> Line.of(SessionPhrase.OVER);
      case Session.Opened _ when !isHere() -> Line.of(SessionPhrase.NOT_HERE);
      case Session.Lobby _ -> Line.of(SessionPhrase.NOT_STARTED);
      case Session.Going going -> run()
          .map(run -> Line.of(TalkPhrase.NOT_NOW, "now",
              Line.scripted(going.house().script().block(run.block()).title())))
          .orElseGet(() -> Line.of(SessionPhrase.NO_TABLE_YET));
    });
  }

  static Hearing told(Refusal refusal) {
    return new Hearing.Tell(new Line.Ours(refusal.phrase(), Map.copyOf(refusal.values())));
  }
}
