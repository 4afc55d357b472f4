/** People who type, in sessions as they come with the bot. */
@NullMarked
package nl.draaiboek.app.talk;

import org.jspecify.annotations.NullMarked;
