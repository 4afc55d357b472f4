/** What activities that work on a poster have in common: hanging notes up, and grouping them. */
@NullMarked
package nl.draaiboek.core.activity.sheet;

import org.jspecify.annotations.NullMarked;
