package nl.draaiboek.core.desk;

import java.util.Optional;
import nl.draaiboek.core.language.Language;

/**
 * Somebody on a chat platform, as the platform tells of them.
 *
 * @param account  their account: the platform's name, a colon, and its id of them
 * @param name     what they are called there
 * @param language of their own app; empty where the platform does not tell
 */
public record Visitor(String account, String name, Optional<Language> language) {}
