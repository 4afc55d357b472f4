package nl.draaiboek.teams.line;

import java.time.Duration;

/** So many in such a time. */
record Rate(int most, Duration within) {}
