/** Who talks, where, and what a channel heard. */
@NullMarked
package nl.draaiboek.core.conversation;

import org.jspecify.annotations.NullMarked;
