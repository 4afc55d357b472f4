/** Cards where people chat. */
@NullMarked
package nl.draaiboek.testkit.chat;

import org.jspecify.annotations.NullMarked;
