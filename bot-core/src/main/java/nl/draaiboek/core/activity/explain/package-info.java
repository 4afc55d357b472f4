/** The facilitator explains; people may ask questions. */
@NullMarked
package nl.draaiboek.core.activity.explain;

import org.jspecify.annotations.NullMarked;
