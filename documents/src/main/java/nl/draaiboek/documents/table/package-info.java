/** Tables in files that people made elsewhere, read as rows of plain words. */
@NullMarked
package nl.draaiboek.documents.table;

import org.jspecify.annotations.NullMarked;
