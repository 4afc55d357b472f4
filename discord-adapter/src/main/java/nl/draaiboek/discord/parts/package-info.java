/** What Discord is given to work with, and how its numbers are written in the core. */
@NullMarked
package nl.draaiboek.discord.parts;

import org.jspecify.annotations.NullMarked;
