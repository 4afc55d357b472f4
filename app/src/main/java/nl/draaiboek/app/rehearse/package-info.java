/** Plays a whole session with made-up people, on the same engine with a fast clock. */
@NullMarked
package nl.draaiboek.app.rehearse;

import org.jspecify.annotations.NullMarked;
