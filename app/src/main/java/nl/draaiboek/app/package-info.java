/** Puts the house together and starts it. */
@NullMarked
package nl.draaiboek.app;

import org.jspecify.annotations.NullMarked;
