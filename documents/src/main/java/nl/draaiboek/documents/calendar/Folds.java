package nl.draaiboek.documents.calendar;

import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;

/** Lines as long as calendars want them: 75 bytes at most, and no character cut in two. The library counts characters instead. */
final class Folds {
  private static final int MOST_BYTES = 75;
  private static final String FOLD = "\r\n ";

  private Folds() {}

  /** @return the same calendar, folded anew */
  static String of(String calendar) {
    return calendar.replace(FOLD, "").lines().map(Folds::folded)
        .collect(Collectors.joining("\r\n", "", "\r\n"));
  }

  private static String folded(String line) {
    StringBuilder folded = new StringBuilder();
    int bytes = 0;
    for (int at = 0; at < line.length(); at = line.offsetByCodePoints(at, 1)) {
      String character = Character.toString(line.codePointAt(at));
      int more = character.getBytes(StandardCharsets.UTF_8).length;
      if (bytes + more > MOST_BYTES) {
        folded.append(FOLD);
        bytes = 1;
      }
      folded.append(character);
      bytes += more;
    }
    return folded.toString();
  }
}
