/** A whole day, told as a story. */
@NullMarked
package nl.draaiboek.app.day;

import org.jspecify.annotations.NullMarked;
