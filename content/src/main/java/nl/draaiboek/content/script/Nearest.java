package nl.draaiboek.content.script;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** Finds the word that someone probably meant. */
public final class Nearest {
  private Nearest() {}

  /**
   * @param written as found in the file
   * @param known   what it could have been
   * @return the nearest, if it is near: about one slip in every three letters
   */
  public static Optional<String> to(String written, Collection<String> known) {
    int slips = Math.max(1, written.length() / 3);
    return known.stream().filter(k -> !k.equals(written) && distance(written, k) <= slips)
        .min(Comparator.comparingInt((String k) -> distance(written, k)).thenComparing(k -> k));
  }

  /** @return {@code ; did you mean 'notes'?}, or the list of what there is */
  static String hint(String written, Collection<String> known) {
    return to(written, known).map(k -> "; did you mean '" + k + "'?")
        .orElseGet(() -> known.isEmpty() ? "" : "; there are: " + String.join(", ", known));
  }

  /** Levenshtein: how many letters to add, drop or change. */
  private static int distance(String a, String b) {
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++)
      row[j] = j;
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int change = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(change, 1 + Math.min(row[j], row[j - 1]));
      }
    }
    return row[b.length()];
  }
}
