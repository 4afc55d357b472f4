/** Runs sessions: lanes, commits, timers and deliveries around the pure rules. */
@NullMarked
package nl.draaiboek.core.engine;

import org.jspecify.annotations.NullMarked;
