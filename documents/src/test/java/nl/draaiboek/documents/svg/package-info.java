/** What pictures show, however nasty the words in them. */
@NullMarked
package nl.draaiboek.documents.svg;

import org.jspecify.annotations.NullMarked;
