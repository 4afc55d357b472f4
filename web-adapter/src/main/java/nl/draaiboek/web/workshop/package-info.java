/** The pages on which a facilitator looks at a script and makes it their own. */
@NullMarked
package nl.draaiboek.web.workshop;

import org.jspecify.annotations.NullMarked;
