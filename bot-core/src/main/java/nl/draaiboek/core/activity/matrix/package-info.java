/** Whom people need: stakeholders in categories, by influence and interest, with what they want, and what is only assumed. */
@NullMarked
package nl.draaiboek.core.activity.matrix;

import org.jspecify.annotations.NullMarked;
