/** Notes, counted. */
@NullMarked
package nl.draaiboek.core.note;

import org.jspecify.annotations.NullMarked;
