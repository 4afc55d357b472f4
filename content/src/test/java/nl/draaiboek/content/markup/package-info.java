/** Tests of Markdown on a page. */
@NullMarked
package nl.draaiboek.content.markup;

import org.jspecify.annotations.NullMarked;
