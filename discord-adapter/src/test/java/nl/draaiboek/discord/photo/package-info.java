/** Tests of pictures that people post on Discord. */
@NullMarked
package nl.draaiboek.discord.photo;

import org.jspecify.annotations.NullMarked;
