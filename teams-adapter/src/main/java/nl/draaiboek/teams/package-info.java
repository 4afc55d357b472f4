/** Microsoft Teams as a channel, through the Bot Framework, whose types stay in here. */
@NullMarked
package nl.draaiboek.teams;

import org.jspecify.annotations.NullMarked;
