/** Markdown as people write it, made safe for a page. */
@NullMarked
package nl.draaiboek.content.markup;

import org.jspecify.annotations.NullMarked;
