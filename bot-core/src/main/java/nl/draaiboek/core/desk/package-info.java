/** The desk of any chat: finds who somebody is, does what their words and presses come to, and says what they are told of it. */
@NullMarked
package nl.draaiboek.core.desk;

import org.jspecify.annotations.NullMarked;
