/** Session events as JSON, to be kept for good. */
@NullMarked
package nl.draaiboek.store.json;

import org.jspecify.annotations.NullMarked;
