/** Many people at once, at little cost of their own. */
@NullMarked
package nl.draaiboek.bench.load;

import org.jspecify.annotations.NullMarked;
