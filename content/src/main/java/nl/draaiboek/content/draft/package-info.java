/** A first version of a session script, out of a table that somebody made elsewhere. */
@NullMarked
package nl.draaiboek.content.draft;

import org.jspecify.annotations.NullMarked;
