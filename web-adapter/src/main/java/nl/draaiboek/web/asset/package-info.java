/** Style, scripts and fonts, served by ourselves. */
@NullMarked
package nl.draaiboek.web.asset;

import org.jspecify.annotations.NullMarked;
