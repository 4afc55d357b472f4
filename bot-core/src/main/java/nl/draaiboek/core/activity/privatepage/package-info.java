/** Each person writes for themselves alone, and finds it back at the next meeting. */
@NullMarked
package nl.draaiboek.core.activity.privatepage;

import org.jspecify.annotations.NullMarked;
