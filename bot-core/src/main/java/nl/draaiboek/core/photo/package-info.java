/** Pictures that people post with a note: made fit to be kept, kept, and found again. What the bot draws itself is a {@code Picture}. */
@NullMarked
package nl.draaiboek.core.photo;

import org.jspecify.annotations.NullMarked;
