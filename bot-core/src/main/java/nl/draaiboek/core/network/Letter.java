package nl.draaiboek.core.network;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;
import nl.draaiboek.core.conversation.PersonId;
import nl.draaiboek.core.message.Slot;

/** Something that a network's bot says outside a session; what it says is found in the newest state when it is delivered. */
public sealed interface Letter {
  /** What a meeting is about, and whether people come; to all, or to who wants it. */
  record Briefing(int meeting, LocalDate day) implements Letter {}

  /** The meeting is tomorrow. */
  record Eve(int meeting, LocalDate day) implements Letter {}

  /** What one person has not done yet. */
  record Reminders(LocalDate day, PersonId to) implements Letter {}

  /**
   * Someone does not come, or comes after all; to the facilitators.
   *
   * @param change which of the network's events it is about, so that each is told by itself
   */
  record Regret(int meeting, PersonId from, int change) implements Letter {}

  /** @param sequence of the meeting when it was moved, so that it can be moved again */
  record Moved(int meeting, int sequence) implements Letter {}

  record Cancelled(int meeting) implements Letter {}

  /** On this day it was erased what was kept long enough; to the facilitators. */
  record Erased(LocalDate day) implements Letter {}

  /** @return where it stands in each conversation that it goes to */
  default Slot slot() {
    return new Slot(switch (this) {
      case Briefing(int meeting, var day) -> "briefing " + meeting + " " + day;
      case Eve(int meeting, var day) -> "eve " + meeting + " " + day;
      case Reminders(var day, var to) -> "reminders " + day + " " + to;
      case Regret(int meeting, var from, int change) -> "regret " + meeting + " " + from + " " + change;
      case Moved(int meeting, int sequence) -> "moved " + meeting + " " + sequence;
      case Cancelled(int meeting) -> "cancelled " + meeting;
      case Erased(var day) -> "erased " + day;
    });
  }

  /**
   * @param slot as made by {@link #slot()}
   * @return the letter; empty where it is none that this version knows
   */
  static Optional<Letter> read(Slot slot) {
    String[] parts = slot.value().split(" ", -1);
    return switch (parts[0]) {
      case "briefing" -> read(() -> new Briefing(Integer.parseInt(parts[1]), LocalDate.parse(parts[2])));
      case "eve" -> read(() -> new Eve(Integer.parseInt(parts[1]), LocalDate.parse(parts[2])));
      case "reminders" -> read(() -> new Reminders(LocalDate.parse(parts[1]), new PersonId(parts[2])));
      case "regret" -> read(() -> new Regret(Integer.parseInt(parts[1]), new PersonId(parts[2]),
          Integer.parseInt(parts[3])));
      case "moved" -> read(() -> new Moved(Integer.parseInt(parts[1]), Integer.parseInt(parts[2])));
      case "erased" -> read(() -> new Erased(LocalDate.parse(parts[1])));
      case "cancelled" -> read(() -> new Cancelled(Integer.parseInt(parts[1])));
      default -> Optional.empty();
    };
  }

  private static Optional<Letter> read(Supplier<Letter> letter) {
    try {
      return Optional.of(letter.get());
    } catch (RuntimeException _) {
      return Optional.empty();
    }
  }
}
