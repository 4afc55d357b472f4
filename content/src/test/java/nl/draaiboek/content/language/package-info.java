/** Tests of what the bot says. */
@NullMarked
package nl.draaiboek.content.language;

import org.jspecify.annotations.NullMarked;
