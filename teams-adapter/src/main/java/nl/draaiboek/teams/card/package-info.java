/** Cards as Adaptive Cards of Teams, and what comes back when somebody presses on one. */
@NullMarked
package nl.draaiboek.teams.card;

import org.jspecify.annotations.NullMarked;
