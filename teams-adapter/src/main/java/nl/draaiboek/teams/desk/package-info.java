/** The front desk in Teams: takes what people there type and press, and says it where they will read it. */
@NullMarked
package nl.draaiboek.teams.desk;

import org.jspecify.annotations.NullMarked;
