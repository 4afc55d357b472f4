/** Named moments at which something becomes due. */
@NullMarked
package nl.draaiboek.core.timer;

import org.jspecify.annotations.NullMarked;
