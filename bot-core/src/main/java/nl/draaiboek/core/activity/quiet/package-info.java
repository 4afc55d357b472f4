/** Pauses and slack: nothing is asked of anybody. */
@NullMarked
package nl.draaiboek.core.activity.quiet;

import org.jspecify.annotations.NullMarked;
