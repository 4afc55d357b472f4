/** Keeps sessions, timers and the outbox on SQLite and PostgreSQL. */
@NullMarked
package nl.draaiboek.store;

import org.jspecify.annotations.NullMarked;
