/** What a table works on together: where its notes hang, in which clusters, and what it chose. */
@NullMarked
package nl.draaiboek.core.poster;

import org.jspecify.annotations.NullMarked;
