/** What people may ask of what is kept of them: to see it, and to have it erased; and what is erased by itself in time. */
@NullMarked
package nl.draaiboek.core.rights;

import org.jspecify.annotations.NullMarked;
