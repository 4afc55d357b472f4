package nl.draaiboek.teams.parts;

import java.net.URI;
import java.util.Optional;
import nl.draaiboek.core.desk.DeskParts;

/**
 * What Teams works with.
 *
 * @param desk      as every chat has it
 * @param publicUrl where this server is reached from outside, so that Teams can fetch pictures; without it there are none
 */
public record TeamsParts(DeskParts desk, Optional<URI> publicUrl) {}
