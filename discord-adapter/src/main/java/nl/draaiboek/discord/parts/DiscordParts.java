package nl.draaiboek.discord.parts;

import java.util.Optional;
import nl.draaiboek.core.desk.DeskParts;

/**
 * What Discord works with.
 *
 * @param desk            as every chat has it
 * @param facilitatorRole the name of a role of the server whose members lead any session there
 */
public record DiscordParts(DeskParts desk, Optional<String> facilitatorRole) {}
