/** How faults are told in the log. */
@NullMarked
package nl.draaiboek.app.log;

import org.jspecify.annotations.NullMarked;
