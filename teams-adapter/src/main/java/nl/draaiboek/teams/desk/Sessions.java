package nl.draaiboek.teams.desk;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.draaiboek.core.conversation.ConversationId;
import nl.draaiboek.core.conversation.Room;
import nl.draaiboek.core.desk.Seat;
import nl.draaiboek.core.engine.Listing;
import nl.draaiboek.core.session.Session;
import nl.draaiboek.core.view.RoomCard;
import nl.draaiboek.teams.door.Conversation;
import nl.draaiboek.teams.parts.TeamsIds;
import nl.draaiboek.teams.parts.TeamsIds.Person;

/** Finds the open sessions that a place or a person in Teams has to do with. */
final class Sessions {
  private final House house;

  Sessions(House house) {
    this.house = house;
  }

  /** @return those that are held in a conversation, or in threads of a channel */
  List<Session.Opened> in(Conversation where) {
    return open().stream().filter(session -> session.circle().ties().rooms().values().stream()
        .flatMap(room -> room.stream()).anyMatch(place -> isIn(where, place))).toList();
  }

  /** @return those in which this person takes part */
  List<Session.Opened> of(Person person) {
    var accounts = house.parts.accounts();
    String account = TeamsIds.account(person);
    return open().stream().filter(session -> accounts.find(session.house().session(), account)
        .flatMap(session.circle()::find).filter(attendee -> attendee.present()).isPresent()).toList();
  }

  /** @return where all are together, in the one session that is held in this channel; empty where there are more, or none */
  Optional<ConversationId> together(Conversation where) {
    List<Session.Opened> held = where.kind() == Conversation.Kind.CHANNEL ? in(where) : List.of();
    return held.size() == 1
        ? held.getFirst().circle().conversations(Room.PLENARY).stream().filter(place -> isIn(where, place))
            .findFirst()
        : Optional.empty();
  }

  /**
   * @param where someone did something
   * @param seat  who this is in a session, if they are in one
   * @return where they are answered before all: there; outside any thread of the channel that would begin one, so in their room
   */
  String nearest(Conversation where, Optional<Seat> seat) {
    boolean loose = where.kind() == Conversation.Kind.CHANNEL && where.root().isEmpty();
    return seat.filter(_ -> loose).flatMap(there -> room(where, there)).map(TeamsIds::name)
        .orElse(where.id());
  }

  private Optional<ConversationId> room(Conversation where, Seat seat) {
    Session.Opened now = house.desk.seats().now(seat);
    return Stream.of(RoomCard.roomOf(now, seat.person()), Room.PLENARY)
        .flatMap(room -> now.circle().conversations(room).stream()).filter(place -> isIn(where, place))
        .findFirst();
  }

  private List<Session.Opened> open() {
    return house.parts.index().open().stream().map(Listing::session)
        .flatMap(session -> house.desk.seats().state(session).stream()).toList();
  }

  private static boolean isIn(Conversation where, ConversationId place) {
    if (!place.channel().equals(TeamsIds.CHANNEL) || TeamsIds.owner(place).isPresent())
      return false;
    String name = TeamsIds.name(place);
    return name.equals(where.id()) || name.equals(where.base()) || name.startsWith(where.base() + ";");
  }
}
