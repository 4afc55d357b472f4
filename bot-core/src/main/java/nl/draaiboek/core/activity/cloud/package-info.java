/** Everybody gives a few words; all see them as one cloud, the larger the more people gave them. */
@NullMarked
package nl.draaiboek.core.activity.cloud;

import org.jspecify.annotations.NullMarked;
