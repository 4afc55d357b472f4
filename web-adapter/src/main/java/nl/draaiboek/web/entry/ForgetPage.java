package nl.draaiboek.web.entry;

import java.util.List;
import java.util.Optional;
import nl.draaiboek.core.language.Line;
import nl.draaiboek.web.page.Shell;

/**
 * The question whether somebody wants to be erased, with what goes and what stays.
 *
 * @param path   of the session
 * @param goes   what goes, and what stays
 * @param notYet why it cannot be done now
 */
public record ForgetPage(Shell shell, String path, Optional<Line> notYet, List<Line> goes) {
  public ForgetPage {
    goes = List.copyOf(goes);
  }
}
