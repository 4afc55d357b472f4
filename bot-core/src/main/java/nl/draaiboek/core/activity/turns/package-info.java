/** One after another: whose turn it is, and who has been. */
@NullMarked
package nl.draaiboek.core.activity.turns;

import org.jspecify.annotations.NullMarked;
