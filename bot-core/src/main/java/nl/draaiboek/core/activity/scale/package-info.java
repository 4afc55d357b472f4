/** Everybody rates statements from 0 to 10 by themselves; all see how the numbers lie, and whose they are nobody sees. */
@NullMarked
package nl.draaiboek.core.activity.scale;

import org.jspecify.annotations.NullMarked;
