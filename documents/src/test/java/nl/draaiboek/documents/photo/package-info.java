/** Tests of pictures that people post. */
@NullMarked
package nl.draaiboek.documents.photo;

import org.jspecify.annotations.NullMarked;
