/** Tells a host what is missing for a session on Discord, over HTTP alone: it costs the bot no login. */
@NullMarked
package nl.draaiboek.discord.check;

import org.jspecify.annotations.NullMarked;
