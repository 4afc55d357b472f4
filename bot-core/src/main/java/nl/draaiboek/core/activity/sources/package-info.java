/** Sources and ideas as structured notes: first alone, then in pairs, then for all to take over. */
@NullMarked
package nl.draaiboek.core.activity.sources;

import org.jspecify.annotations.NullMarked;
