/** The door to Teams: who gets in, and what they did, in words of our own. */
@NullMarked
package nl.draaiboek.teams.door;

import org.jspecify.annotations.NullMarked;
