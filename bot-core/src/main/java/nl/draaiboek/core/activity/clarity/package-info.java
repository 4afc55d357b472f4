/** A group makes one sentence clear: it marks what is unclear, rewrites, and goes on until everyone says that it is clear. */
@NullMarked
package nl.draaiboek.core.activity.clarity;

import org.jspecify.annotations.NullMarked;
