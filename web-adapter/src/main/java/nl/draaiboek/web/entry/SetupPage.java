package nl.draaiboek.web.entry;

import java.util.List;
import java.util.Optional;
import nl.draaiboek.core.language.Line;
import nl.draaiboek.web.page.Shell;

/**
 * The links of a session and, until it starts, its set-up.
 *
 * @param path     of the session, as in {@code /s/7f3k}
 * @param form     empty once the session has started
 * @param said     what was done
 * @param problems what was wrong
 */
public record SetupPage(Shell shell, Line title, String path, String code, Links links, Line size,
    Optional<SetupForm> form,
    Optional<Line> said, List<Line> problems) {
  /** The ways in, as they are passed on. */
  public record Links(String join, String facilitate, String board) {}
}
