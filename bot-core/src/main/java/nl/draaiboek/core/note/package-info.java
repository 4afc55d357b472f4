/** What people write on notes; known to the whole session. */
@NullMarked
package nl.draaiboek.core.note;

import org.jspecify.annotations.NullMarked;
