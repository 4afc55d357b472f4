/** How strong each pillar is: everybody puts one dot on each, near the core or further out. */
@NullMarked
package nl.draaiboek.core.activity.pillars;

import org.jspecify.annotations.NullMarked;
