package nl.draaiboek.core.timer;

import java.time.Instant;

/** A named moment. */
public record Timer(TimerKey key, Instant due) {}
