package nl.draaiboek.web.entry;

import nl.draaiboek.web.page.Shell;

/**
 * For whom the pages work, how that was tried, and what is lacking.
 *
 * @param home the path before every path
 */
public record AccessibilityPage(Shell shell, String home) {}
