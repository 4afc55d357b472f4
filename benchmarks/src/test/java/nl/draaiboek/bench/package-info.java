/** Keeps the benchmarks running, at a tiny size. */
@NullMarked
package nl.draaiboek.bench;

import org.jspecify.annotations.NullMarked;
