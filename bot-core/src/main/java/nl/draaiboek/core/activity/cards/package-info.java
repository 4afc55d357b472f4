/** Story cards: dealt over a table, read alone, ticked off until enough people read each one. */
@NullMarked
package nl.draaiboek.core.activity.cards;

import org.jspecify.annotations.NullMarked;
