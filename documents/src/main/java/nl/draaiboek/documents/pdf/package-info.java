/** The house's page as a PDF. */
@NullMarked
package nl.draaiboek.documents.pdf;

import org.jspecify.annotations.NullMarked;
