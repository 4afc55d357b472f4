/** Pictures that people post, made anew so that they are small and tell nothing but what is to be seen. */
@NullMarked
package nl.draaiboek.documents.photo;

import org.jspecify.annotations.NullMarked;
