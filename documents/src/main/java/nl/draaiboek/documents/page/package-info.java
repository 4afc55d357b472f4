/** What every kind of document can hold, so that each wrap-up says the same in the same order. */
@NullMarked
package nl.draaiboek.documents.page;

import org.jspecify.annotations.NullMarked;
