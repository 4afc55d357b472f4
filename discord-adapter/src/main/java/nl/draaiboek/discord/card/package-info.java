/** Cards as Discord's messages and forms: text, buttons, menus, and what of them fits. */
@NullMarked
package nl.draaiboek.discord.card;

import org.jspecify.annotations.NullMarked;
