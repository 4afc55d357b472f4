/** Pictures and files made from plain data. */
@NullMarked
package nl.draaiboek.documents;

import org.jspecify.annotations.NullMarked;
