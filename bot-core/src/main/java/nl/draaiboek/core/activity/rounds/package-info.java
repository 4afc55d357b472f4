/** Question rounds: one after another brings something in, in phases with a time and roles of their own. */
@NullMarked
package nl.draaiboek.core.activity.rounds;

import org.jspecify.annotations.NullMarked;
