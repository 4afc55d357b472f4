/** Tests of the line to Discord. */
@NullMarked
package nl.draaiboek.discord.connection;

import org.jspecify.annotations.NullMarked;
