/** Pictures that people post on Discord, fetched from where Discord keeps them. */
@NullMarked
package nl.draaiboek.discord.photo;

import org.jspecify.annotations.NullMarked;
