/** What an earlier session came to, at the start of the next one. */
@NullMarked
package nl.draaiboek.core.activity.recall;

import org.jspecify.annotations.NullMarked;
