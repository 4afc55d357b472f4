/** What Teams is given to work with, and how its ids are written in the core. */
@NullMarked
package nl.draaiboek.teams.parts;

import org.jspecify.annotations.NullMarked;
