/** What people do on Discord, handed to the session that they do it in, and what they are answered. */
@NullMarked
package nl.draaiboek.discord.desk;

import org.jspecify.annotations.NullMarked;
