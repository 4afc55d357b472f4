package nl.draaiboek.core.note;

import nl.draaiboek.core.language.Words;

/**
 * A kind of note, as the script names it.
 *
 * @param id   as in the script, e.g. {@code yellow}
 * @param sign its emoji
 * @param name its word, e.g. "practice"
 */
public record NoteKind(String id, Colour colour, String sign, Words name) {}
