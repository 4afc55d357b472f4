/** Understands what people type in a chat, and what it asks of the session as it stands for who typed it. */
@NullMarked
package nl.draaiboek.core.talk;

import org.jspecify.annotations.NullMarked;
