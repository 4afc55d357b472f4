@NullMarked
package nl.draaiboek.teams.room;

import org.jspecify.annotations.NullMarked;
