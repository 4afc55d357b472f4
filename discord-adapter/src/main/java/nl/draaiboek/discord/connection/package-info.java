/** The line to Discord: how JDA is set up, opened and closed. */
@NullMarked
package nl.draaiboek.discord.connection;

import org.jspecify.annotations.NullMarked;
