/** What is stored today must be read for good. */
@NullMarked
package nl.draaiboek.store.json;

import org.jspecify.annotations.NullMarked;
