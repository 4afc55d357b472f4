/** What programs read in the place of pages: the same, as JSON. */
@NullMarked
package nl.draaiboek.web.api;

import org.jspecify.annotations.NullMarked;
