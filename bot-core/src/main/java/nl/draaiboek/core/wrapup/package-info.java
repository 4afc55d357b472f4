/** What is left when a session is over. */
@NullMarked
package nl.draaiboek.core.wrapup;

import org.jspecify.annotations.NullMarked;
