package nl.draaiboek.core.language;

import java.time.ZoneId;

/** For whom something is said: in which language, on which wall clock, and by which names people are called. */
public record Listener(Language language, ZoneId zone, Names names) {}
