/** Two by two, with another partner each round. */
@NullMarked
package nl.draaiboek.core.activity.pairs;

import org.jspecify.annotations.NullMarked;
