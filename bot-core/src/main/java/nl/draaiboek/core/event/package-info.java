/** What every stored event can be asked, whichever feature it belongs to. */
@NullMarked
package nl.draaiboek.core.event;

import org.jspecify.annotations.NullMarked;
