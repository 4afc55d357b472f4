/** Files (Markdown, CSV) and pictures of what a session made, from plain data. */
@NullMarked
package nl.draaiboek.documents;

import org.jspecify.annotations.NullMarked;
