/** Discord on loopback: HTTP and gateway for a real JDA, and people who type, press and look. */
@NullMarked
package nl.draaiboek.discord.fake;

import org.jspecify.annotations.NullMarked;
