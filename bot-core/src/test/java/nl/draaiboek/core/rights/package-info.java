/** Notes, counted. */
@NullMarked
package nl.draaiboek.core.rights;

import org.jspecify.annotations.NullMarked;
