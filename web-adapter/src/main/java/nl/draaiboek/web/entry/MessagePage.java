package nl.draaiboek.web.entry;

import nl.draaiboek.core.language.Line;
import nl.draaiboek.web.page.Shell;

/**
 * Something that people need to know, and where to go from there.
 *
 * @param goTo     a path
 * @param goToName what that is called
 */
public record MessagePage(Shell shell, Line title, Line text, String goTo, Line goToName) {}
