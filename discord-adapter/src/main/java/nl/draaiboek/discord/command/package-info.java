/** The slash commands: what they are called, how they are registered, and what they do. */
@NullMarked
package nl.draaiboek.discord.command;

import org.jspecify.annotations.NullMarked;
