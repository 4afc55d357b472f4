/** What a card becomes where people chat: some text and a few things to press, without knowing activity or platform. */
@NullMarked
package nl.draaiboek.core.chat;

import org.jspecify.annotations.NullMarked;
