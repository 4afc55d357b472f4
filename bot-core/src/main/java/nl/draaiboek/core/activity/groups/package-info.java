/** People form groups, in a way that leaves nobody over; the groups become the session's tables. */
@NullMarked
package nl.draaiboek.core.activity.groups;

import org.jspecify.annotations.NullMarked;
