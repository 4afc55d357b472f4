/** What is shown and taken away, event by event. */
@NullMarked
package nl.draaiboek.core.rights;

import org.jspecify.annotations.NullMarked;
