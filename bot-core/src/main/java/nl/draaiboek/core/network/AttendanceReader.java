package nl.draaiboek.core.network;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import nl.draaiboek.core.network.Attendance.Coming;
import nl.draaiboek.core.network.Attendance.Way;

/** Reads what stands behind the buttons with which people say whether they come, and how. */
public final class AttendanceReader {
  private AttendanceReader() {}

  /**
   * @param word as {@link Attendance#word} has it
   * @param way  a way's name in small letters; anything else is none
   * @return empty for another word
   */
  public static Optional<Attendance> read(String word, String way) {
    return switch (word) {
      case "yes" -> Optional.of(new Attendance(Coming.YES, false, way(way)));
      case "late" -> Optional.of(new Attendance(Coming.YES, true, way(way)));
      case "maybe" -> Optional.of(new Attendance(Coming.MAYBE, false, way(way)));
      case "no" -> Optional.of(new Attendance(Coming.NO, false));
      default -> Optional.empty();
    };
  }

  private static Optional<Way> way(String name) {
    return Stream.of(Way.values()).filter(w -> w.name().toLowerCase(Locale.ROOT).equals(name)).findFirst();
  }
}
