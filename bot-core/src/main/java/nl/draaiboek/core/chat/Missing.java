package nl.draaiboek.core.chat;

import nl.draaiboek.core.language.Line;

/**
 * Something that could not be shown somewhere, for who leads.
 *
 * @param line   what, and what helps
 * @param again  the name of a button that sends it once more
 * @param action its address
 */
public record Missing(Line line, Line again, String action) {}
