/** Writing notes, each with a kind and sometimes a story card. */
@NullMarked
package nl.draaiboek.core.activity.notes;

import org.jspecify.annotations.NullMarked;
