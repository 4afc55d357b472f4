package nl.draaiboek.teams.door;

import java.util.Optional;

/**
 * A person in Teams.
 *
 * @param id     of this person for this bot alone, {@code 29:...}
 * @param object of this person in the organisation's directory; guests of a meeting have none
 * @param name   as others see it; may be empty
 */
public record Someone(String id, Optional<String> object, String name) {}
