/** Rounds, ratios, and what they come to. */
@NullMarked
package nl.draaiboek.bench.figure;

import org.jspecify.annotations.NullMarked;
