/** The parts of a card as they stand on a page. */
@NullMarked
package nl.draaiboek.web.part;

import org.jspecify.annotations.NullMarked;
