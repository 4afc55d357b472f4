package nl.draaiboek.web.entry;

import java.util.Optional;
import nl.draaiboek.core.language.Line;
import nl.draaiboek.web.page.Shell;

/**
 * The first page.
 *
 * @param home    the path before every path
 * @param typed   the code as typed before
 * @param problem what was wrong with it
 */
public record StartPage(Shell shell, String home, String typed, Optional<Line> problem) {}
