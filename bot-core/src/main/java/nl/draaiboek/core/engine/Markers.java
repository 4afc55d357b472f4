package nl.draaiboek.core.engine;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import nl.draaiboek.core.conversation.ConversationId;
import nl.draaiboek.core.conversation.Room;
import nl.draaiboek.core.engine.SessionStore.Marker;
import nl.draaiboek.core.message.Slot;
import nl.draaiboek.core.session.Session;
import nl.draaiboek.core.session.SessionEvent;

/** Which slots of which conversations a step changes. Rooms without conversations, as in the browser, have none. */
final class Markers {
  private Markers() {}

  static List<Marker> of(Session before, Session after, List<SessionEvent> events, OwnWays ways) {
    if (!(after instanceof Session.Opened opened))
      return List.of();
    Set<Marker> markers = new LinkedHashSet<>(atHome(opened, events));
    opened.circle().ties().rooms().forEach((room, conversations) -> {
      for (ConversationId to : conversations)
        markers.addAll(room(before, opened, events, room, to));
    });
    opened.circle().ties().remotes().forEach((person, to) -> {
      if (opened.circle().isFacilitator(person))
        markers.addAll(remote(before, opened, to));
    });
    markers.addAll(ContactSlots.changed(before, after, ways));
    return List.copyOf(markers);
  }

  /** Where the network is at home only the wrap-up is told; where the session itself goes on it is told in its room. */
  private static List<Marker> atHome(Session.Opened session, List<SessionEvent> events) {
    return session.house().homes().stream()
        .filter(home -> session.circle().ties().room(home).isEmpty())
        .flatMap(home -> events.stream()
            .flatMap(e -> RoomSlots.message(e, Room.PLENARY, session, true).stream())
            .filter(RoomSlots::isWrapUp).map(slot -> new Marker(home, slot, false)))
        .toList();
  }

  private static List<Marker> room(Session before, Session.Opened after, List<SessionEvent> events, Room room,
      ConversationId to) {
    List<Marker> markers = new ArrayList<>();
    // A conversation that comes from another room has that room's card.
    Slot old = RoomSlots.card(before, TieChanges.room(before, to).orElse(room));
    Slot now = RoomSlots.card(after, room);
    if (!old.equals(now) && before instanceof Session.Opened)
      markers.add(new Marker(to, old, true));
    if (!old.equals(now) || touches(after, events, room))
      markers.add(new Marker(to, now, false));
    PhaseSlots.begun(before, after, room).forEach(slot -> markers.add(new Marker(to, slot, false)));
    for (SessionEvent event : events)
      RoomSlots.message(event, room, after, isFirst(after, room, to))
          .ifPresent(slot -> markers.add(new Marker(to, slot, false)));
    return markers;
  }

  /** @return whether what is for all together belongs here: where a platform has no place for all, its tables are told */
  private static boolean isFirst(Session.Opened session, Room room, ConversationId to) {
    return !room.isTable() || session.circle().conversations(Room.PLENARY).stream()
        .noneMatch(there -> there.channel().equals(to.channel()));
  }

  /** The remote tells about everything, so that everything changes it. */
  private static List<Marker> remote(Session before, Session.Opened after, ConversationId to) {
    Slot now = RoomSlots.remote(after);
    Slot old = before instanceof Session.Opened opened ? RoomSlots.remote(opened) : now;
    return old.equals(now)
        ? List.of(new Marker(to, now, false))
        : List.of(new Marker(to, old, true), new Marker(to, now, false));
  }

  private static boolean touches(Session.Opened after, List<SessionEvent> events, Room room) {
    return events.stream().anyMatch(event -> switch (event) {
      case SessionEvent.ActivityMoved(var key, _) -> concerns(after, key.room(), room);
      case SessionEvent.PosterHappened(var key, _) -> concerns(after, key.room(), room);
      // What is between two people changes nothing that others see.
      case SessionEvent.TimeWarned _,SessionEvent.Announced _,SessionEvent.ContactHappened _ -> false;
      default -> true;
    });
  }

  /** A table follows the plenary while all are together. */
  static boolean concerns(Session.Opened session, Room changed, Room room) {
    boolean together = session instanceof Session.Begun begun && begun.course().together();
    return changed.equals(room) || (together && !changed.isTable());
  }
}
