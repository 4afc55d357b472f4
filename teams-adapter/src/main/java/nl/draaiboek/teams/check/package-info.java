/** Tells a host what is missing for a session in Teams; asks and changes nothing. */
@NullMarked
package nl.draaiboek.teams.check;

import org.jspecify.annotations.NullMarked;
