package nl.draaiboek.web.page;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.draaiboek.core.language.Line;

/**
 * Words that were held back, for whoever's browser runs no scripts: to place anyway or to change.
 *
 * @param action  where the form goes
 * @param written what they wrote, by the name of its field
 * @param other   what else the form held
 * @param picture whether a picture came with it, which is kept for it
 */
public record HeldPage(Shell shell, String action, Line question, Map<String, String> written,
    Map<String, String> other, boolean picture) {
  /** The fields in which people write. */
  private static final List<String> WRITTEN = List.of("words", "title", "why");
  /** What a page gives anew, and what no page sends twice. */
  private static final List<String> OURS = List.of("id", "csrf", "anyway", "photo", "photo-kept");

  /**
   * @param sent  all that the form held
   * @param photo says which picture came with it; empty for none
   */
  public static HeldPage of(Shell shell, String action, Line question,
      Map<String, String> sent, Map<String, String> photo) {
    Map<String, String> written = new TreeMap<>(sent);
    written.keySet().retainAll(WRITTEN);
    Map<String, String> other = new TreeMap<>(sent);
    other.keySet().removeAll(WRITTEN);
    other.keySet().removeAll(OURS);
    other.putAll(photo);
    return new HeldPage(shell, action, question, written, other, !photo.isEmpty());
  }
}
