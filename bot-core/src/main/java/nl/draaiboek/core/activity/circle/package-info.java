/** A circle: each says something, in order or as it comes; others step forward, or build on the one before. */
@NullMarked
package nl.draaiboek.core.activity.circle;

import org.jspecify.annotations.NullMarked;
