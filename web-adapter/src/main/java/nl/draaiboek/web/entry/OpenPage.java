package nl.draaiboek.web.entry;

import java.util.List;
import nl.draaiboek.core.language.Line;
import nl.draaiboek.core.script.Script;
import nl.draaiboek.web.page.Shell;

/**
 * Opens a session.
 *
 * @param home       the path before every path
 * @param form       the form's own id: sent twice, it opens one session
 * @param asksSecret whether only who knows the host's secret may
 * @param typed      what was filled in before
 * @param problems   what was wrong with it
 */
public record OpenPage(Shell shell, String home, String form, List<Script> scripts, boolean asksSecret,
    SetupForm typed, List<Line> problems) {}
