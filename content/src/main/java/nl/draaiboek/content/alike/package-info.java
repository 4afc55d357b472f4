/** Notes that say something alike, found by the stems of their words. */
@NullMarked
package nl.draaiboek.content.alike;

import org.jspecify.annotations.NullMarked;
