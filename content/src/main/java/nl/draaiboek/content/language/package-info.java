/** What the bot says, in the languages that it has been translated into. */
@NullMarked
package nl.draaiboek.content.language;

import org.jspecify.annotations.NullMarked;
