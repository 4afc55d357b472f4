/** The line to Teams: what the bot says there, and how that went. */
@NullMarked
package nl.draaiboek.teams.line;

import org.jspecify.annotations.NullMarked;
