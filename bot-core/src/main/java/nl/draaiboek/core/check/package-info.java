/** What a host is told about the set-up of a channel. */
@NullMarked
package nl.draaiboek.core.check;

import org.jspecify.annotations.NullMarked;
