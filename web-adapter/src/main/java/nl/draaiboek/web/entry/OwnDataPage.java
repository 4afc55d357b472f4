package nl.draaiboek.web.entry;

import java.util.List;
import nl.draaiboek.core.language.Line;
import nl.draaiboek.web.page.Shell;

/**
 * All that is kept of who reads it.
 *
 * @param path     of the session
 * @param pictures how many are theirs
 */
public record OwnDataPage(Shell shell, String path, List<Line> lines, int pictures) {
  public OwnDataPage {
    lines = List.copyOf(lines);
  }
}
