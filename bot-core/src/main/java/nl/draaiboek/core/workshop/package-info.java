/** Scripts that a facilitator makes their own: what they change, and whether it still fits together. */
@NullMarked
package nl.draaiboek.core.workshop;

import org.jspecify.annotations.NullMarked;
