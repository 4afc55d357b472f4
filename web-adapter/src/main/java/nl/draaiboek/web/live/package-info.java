/** Tells open pages that their session changed. */
@NullMarked
package nl.draaiboek.web.live;

import org.jspecify.annotations.NullMarked;
