package nl.draaiboek.web.workshop;

import java.util.List;
import nl.draaiboek.core.script.Script;
import nl.draaiboek.web.page.Shell;

/**
 * All scripts that can be opened.
 *
 * @param home the path before every path
 */
public record ScriptsPage(Shell shell, String home, List<Script> scripts) {}
