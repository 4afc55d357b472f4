/** The rules of a session: what may be asked of it and what then happens. */
@NullMarked
package nl.draaiboek.core.session;

import org.jspecify.annotations.NullMarked;
