/** Drawing answers, a minute each, and looking at them together. */
@NullMarked
package nl.draaiboek.core.activity.drawing;

import org.jspecify.annotations.NullMarked;
