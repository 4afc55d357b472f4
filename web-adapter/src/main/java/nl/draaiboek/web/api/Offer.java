package nl.draaiboek.web.api;

import java.util.List;
import nl.draaiboek.core.language.Line;

/**
 * What can be opened.
 *
 * @param form   the form's own id: sent twice, it opens one session
 * @param secret whether the host's secret is asked for
 */
public record Offer(boolean ok, String form, boolean secret, List<OfferedScript> scripts) {
  public Offer {
    scripts = List.copyOf(scripts);
  }

  /** A session script, by its name. */
  public record OfferedScript(String name, Line title, int tables, int cards) {}
}
