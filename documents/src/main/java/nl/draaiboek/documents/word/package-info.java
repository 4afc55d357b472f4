/** The house's page as a file for a word processor. */
@NullMarked
package nl.draaiboek.documents.word;

import org.jspecify.annotations.NullMarked;
