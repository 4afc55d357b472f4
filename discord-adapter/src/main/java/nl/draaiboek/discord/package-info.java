/** Discord as a channel, through JDA, whose types stay in here. */
@NullMarked
package nl.draaiboek.discord;

import org.jspecify.annotations.NullMarked;
