/** The rooms of a session in Teams: the thread where all are together, a thread for each table, and the facilitator's own place. */
@NullMarked
package nl.draaiboek.teams.room;

import org.jspecify.annotations.NullMarked;
