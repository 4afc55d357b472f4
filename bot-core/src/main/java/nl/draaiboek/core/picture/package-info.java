/** Pictures as plain data, each with a text that says the same. */
@NullMarked
package nl.draaiboek.core.picture;

import org.jspecify.annotations.NullMarked;
