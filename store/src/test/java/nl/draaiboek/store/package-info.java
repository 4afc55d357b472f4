/** What the store keeps, on both databases, through kills and second processes. */
@NullMarked
package nl.draaiboek.store;

import org.jspecify.annotations.NullMarked;
