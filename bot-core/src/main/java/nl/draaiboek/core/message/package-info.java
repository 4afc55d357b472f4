/** What people see: cards, lines and refusals, not yet in any language or on any platform. */
@NullMarked
package nl.draaiboek.core.message;

import org.jspecify.annotations.NullMarked;
