@NullMarked
package nl.draaiboek.teams.desk;

import org.jspecify.annotations.NullMarked;
