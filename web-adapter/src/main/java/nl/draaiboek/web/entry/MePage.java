package nl.draaiboek.web.entry;

import java.util.Optional;
import nl.draaiboek.core.language.Line;
import nl.draaiboek.web.page.Shell;

/**
 * Someone's own page in a session: name, language, second device.
 *
 * @param path of the session, as in {@code /s/7f3k}
 * @param home the path before every path
 * @param link makes another browser this person
 * @param said what was done
 */
public record MePage(Shell shell, String home, String path, String name, String link, Optional<Line> said) {}
