package nl.draaiboek.web.entry;

import java.util.Optional;
import nl.draaiboek.core.language.Line;
import nl.draaiboek.web.page.Shell;

/**
 * Asks a newcomer for a name.
 *
 * @param title   the session's
 * @param action  where the form goes
 * @param form    the form's own id: sent twice, it brings in one person
 * @param leads   whether they come in as a facilitator
 * @param again   whether they were here before
 * @param name    as typed before
 * @param problem why they are not in yet
 */
public record JoinPage(Shell shell, Line title, String action, String form, boolean leads, boolean again,
    String name, Optional<Line> problem) {}
