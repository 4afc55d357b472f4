/** The rooms of a session on Discord: the channel where all are together, a thread for each table, and the facilitator's own place. */
@NullMarked
package nl.draaiboek.discord.room;

import org.jspecify.annotations.NullMarked;
