package nl.draaiboek.core.engine;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import nl.draaiboek.core.activity.Viewer;
import nl.draaiboek.core.chat.ChatCard;
import nl.draaiboek.core.chat.RoomChat;
import nl.draaiboek.core.chat.WrapUpChat;
import nl.draaiboek.core.conversation.Room;
import nl.draaiboek.core.language.Line;
import nl.draaiboek.core.message.Slot;
import nl.draaiboek.core.session.BlockRun;
import nl.draaiboek.core.session.Session;
import nl.draaiboek.core.session.SessionEvent;
import nl.draaiboek.core.session.Work;
import nl.draaiboek.core.view.RoomCard;
import nl.draaiboek.core.view.ViewPhrase;

/**
 * The slots of a room's conversations, and what each shows. A block's slot holds the number of its start, so that going back
 * posts anew.
 */
final class RoomSlots {
  private static final String WARNING = "warning-";
  private static final String TIME_UP = "time-up-";
  private static final String ANNOUNCEMENT = "announcement-";
  private static final String WRAP_UP = "wrap-up";

  private RoomSlots() {}

  /** @return the slot that holds the room's card now */
  static Slot card(Session session, Room room) {
    return switch (session) {
      case Session.NotOpened _,Session.Lobby _ -> new Slot("lobby");
      case Session.Going going -> going.course().now(room).map(RoomSlots::block).orElse(new Slot("lobby"));
      case Session.Closed _ -> new Slot("end");
    };
  }

  private static Slot block(BlockRun run) {
    return new Slot("block-" + run.start());
  }

  /**
   * @param forAll whether what is for all together is shown here
   * @return the slot of a short message of its own that an event brings to a room; empty where it brings none
   */
  static Optional<Slot> message(SessionEvent event, Room room, Session.Opened after, boolean forAll) {
    return switch (event) {
      case SessionEvent.TimeWarned(_, Room warned, int left) when Markers.concerns(after, warned, room) ->
        generation(after, warned).map(g -> new Slot(WARNING + g + "-" + left));
      case SessionEvent.TimeWasUp(_, Room warned) when Markers.concerns(after, warned, room) ->
        generation(after, warned).map(g -> new Slot(TIME_UP + g));
      case SessionEvent.Announced(int number, _, _) -> Optional.of(new Slot(ANNOUNCEMENT + number));
      case SessionEvent.WrapUpPublished _ when forAll -> Optional.of(new Slot(WRAP_UP));
      default -> Optional.empty();
    };
  }

  /** @return whether it holds the wrap-up, which a network's own places show too */
  static boolean isWrapUp(Slot slot) {
    return slot.value().equals(WRAP_UP);
  }

  private static Optional<Integer> generation(Session.Opened session, Room room) {
    return session instanceof Session.Begun begun
        ? Optional.ofNullable(begun.course().at().get(room)).map(BlockRun::generation)
        : Optional.empty();
  }

  /**
   * What a slot shows, from the newest state.
   *
   * @param kept how long what people write stays after the last meeting; empty: until somebody erases it
   * @return empty for a slot that no longer has anything to show
   */
  static Optional<ChatCard> show(Session.Opened session, Room room, Slot slot, Optional<Duration> kept) {
    String name = slot.value();
    if (name.startsWith(WARNING)) {
      int seconds = Integer.parseInt(name.substring(name.lastIndexOf('-') + 1));
      return Optional
          .of(line(Line.of(ViewPhrase.MINUTES_LEFT, "minutes", Duration.ofSeconds(seconds).toMinutes())));
    }
    if (name.startsWith(TIME_UP))
      return Optional.of(line(Line.of(ViewPhrase.TIME_IS_UP)));
    if (name.startsWith(ANNOUNCEMENT)) {
      int number = Integer.parseInt(name.substring(ANNOUNCEMENT.length()));
      return session.work().announcements().stream().filter(a -> a.number() == number)
          .map(Work.Announcement::words)
          .map(words -> line(Line.theirs(words))).findFirst();
    }
    if (PhaseSlots.isOne(slot))
      return PhaseSlots.show(session, room, slot);
    if (name.equals(WRAP_UP))
      return session instanceof Session.Closed closed && closed.published().isPresent()
          ? Optional.of(WrapUpChat.of(closed))
          : Optional.empty();
    return slot.equals(card(session, room))
        ? Optional.of(RoomChat.of(session, room, RoomCard.of(session, room, new Viewer.Everyone()), kept))
        : Optional.empty();
  }

  private static ChatCard line(Line line) {
    return new ChatCard(line, Optional.empty(), List.of(), List.of());
  }

  /** @return the slot that holds a facilitator's remote now: another one for each block */
  static Slot remote(Session.Opened session) {
    return new Slot("remote-" + switch (session) {
      case Session.Lobby _ -> "lobby";
      case Session.Going going -> Integer.toString(going.course().hindmost(going.house().script()).start());
      case Session.Closed _ -> "end";
    });
  }
}
