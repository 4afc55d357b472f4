package nl.draaiboek.core.engine;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.draaiboek.core.activity.Phase;
import nl.draaiboek.core.chat.ChatCard;
import nl.draaiboek.core.conversation.Room;
import nl.draaiboek.core.message.Slot;
import nl.draaiboek.core.session.BlockRun;
import nl.draaiboek.core.session.Phases;
import nl.draaiboek.core.session.Session;

/** Short messages that tell a room of a new phase within its block. The first phase of a block is told by the block's own card. */
final class PhaseSlots {
  private static final String PHASE = "phase-";

  private PhaseSlots() {}

  /** @return the slots of phases that have begun in this room while it stayed at its block */
  static List<Slot> begun(Session before, Session.Opened after, Room room) {
    if (!(before instanceof Session.Going was) || !(after instanceof Session.Going is)
        || !start(was, room).equals(start(is, room)))
      return List.of();
    Map<Integer, Phase> old = Phases.now(was, room);
    return Phases.now(is, room).entrySet().stream()
        .filter(e -> !old.containsKey(e.getKey()) || old.get(e.getKey()).step() != e.getValue().step())
        .map(e -> slot(is, room, e.getKey(), e.getValue())).toList();
  }

  static boolean isOne(Slot slot) {
    return slot.value().startsWith(PHASE);
  }

  /** @return the message; empty when that phase is over already */
  static Optional<ChatCard> show(Session.Opened session, Room room, Slot slot) {
    return session instanceof Session.Going going
        ? Phases.now(going, room).entrySet().stream()
            .filter(e -> slot(going, room, e.getKey(), e.getValue()).equals(slot)).findFirst()
            .map(e -> new ChatCard(e.getValue().told(), Optional.empty(), List.of(), List.of()))
        : Optional.empty();
  }

  private static Slot slot(Session.Going session, Room room, int place, Phase phase) {
    return new Slot(PHASE + start(session, room).orElse(0) + "-" + place + "-" + phase.step());
  }

  private static Optional<Integer> start(Session.Going session, Room room) {
    return session.course().now(room).map(BlockRun::start);
  }
}
