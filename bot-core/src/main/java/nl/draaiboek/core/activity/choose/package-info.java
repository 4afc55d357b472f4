/** A group fills named slots together: it proposes, agrees and chooses. */
@NullMarked
package nl.draaiboek.core.activity.choose;

import org.jspecify.annotations.NullMarked;
