/** Who takes which role: what people would like, whom they ask, and what a role needs. */
@NullMarked
package nl.draaiboek.core.activity.roles;

import org.jspecify.annotations.NullMarked;
