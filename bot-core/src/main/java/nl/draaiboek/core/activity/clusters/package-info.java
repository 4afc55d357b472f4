/** Notes are hung on a poster and grouped: what belongs together hangs together, under a title. */
@NullMarked
package nl.draaiboek.core.activity.clusters;

import org.jspecify.annotations.NullMarked;
