/** Tests of pictures as files. */
@NullMarked
package nl.draaiboek.documents.png;

import org.jspecify.annotations.NullMarked;
