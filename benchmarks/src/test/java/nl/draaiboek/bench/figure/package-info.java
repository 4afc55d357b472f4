/** Ratios that can be believed. */
@NullMarked
package nl.draaiboek.bench.figure;

import org.jspecify.annotations.NullMarked;
