package nl.draaiboek.core.activity;

import java.time.Instant;
import java.util.Optional;
import nl.draaiboek.core.language.Line;

/**
 * What a timed activity is at within its block.
 *
 * @param step   goes up with each phase, and whenever the end of one is set anew; from 1 to 9,999
 * @param endsAt when the clock brings the next one; empty where people themselves do
 * @param told   what the room is told when it begins
 */
public record Phase(int step, Optional<Instant> endsAt, Line told) {}
