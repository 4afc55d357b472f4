/** The fonts that come along. */
@NullMarked
package nl.draaiboek.documents.font;

import org.jspecify.annotations.NullMarked;
