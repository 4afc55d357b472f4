/** The app package, with which an administrator brings the bot into Teams. */
@NullMarked
package nl.draaiboek.teams.pack;

import org.jspecify.annotations.NullMarked;
