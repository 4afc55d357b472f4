package nl.draaiboek.core.timer;

import java.util.Optional;
import nl.draaiboek.core.conversation.Room;
import nl.draaiboek.core.conversation.SessionId;

/**
 * A timer's name. A late or repeated one does nothing, because its generation is no longer the room's.
 *
 * @param session    whose it is; a network's timers stand under its {@code owner}
 * @param generation the number of the step that armed it
 * @param detail     for a warning: how many seconds before the end; for a start or a look: its minute, counted from 1970; for a seal: the
 *                   activity's place in its block; for a phase: that place, and its step times 100; else 0
 */
public record TimerKey(SessionId session, String block, Room room, TimerKind kind, int detail,
    int generation) {
  /** @return {@code session:block:room:kind:detail:generation} */
  public String text() {
    return String.join(":", session.value(), block, Integer.toString(room.number()), kind.name(),
        Integer.toString(detail), Integer.toString(generation));
  }

  /**
   * @param text as made by {@link #text()}
   * @return the key; empty where the text is none
   */
  public static Optional<TimerKey> read(String text) {
    String[] parts = text.split(":", -1);
    if (parts.length != 6)
      return Optional.empty();
    try {
      return Optional.of(new TimerKey(new SessionId(parts[0]), parts[1], new Room(Integer.parseInt(parts[2])),
          TimerKind.valueOf(parts[3]), Integer.parseInt(parts[4]), Integer.parseInt(parts[5])));
    } catch (IllegalArgumentException _) {
      return Optional.empty();
    }
  }
}
