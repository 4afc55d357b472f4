/** What we are measured against: the plainest thing that does the same. */
@NullMarked
package nl.draaiboek.bench.peer;

import org.jspecify.annotations.NullMarked;
