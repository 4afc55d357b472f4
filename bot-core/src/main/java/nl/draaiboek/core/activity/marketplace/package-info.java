/** A marketplace on ideas: who is one to ask, who knows somebody, who helps. */
@NullMarked
package nl.draaiboek.core.activity.marketplace;

import org.jspecify.annotations.NullMarked;
