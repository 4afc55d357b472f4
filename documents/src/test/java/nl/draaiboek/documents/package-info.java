/** Tests of documents and pictures. */
@NullMarked
package nl.draaiboek.documents;

import org.jspecify.annotations.NullMarked;
