/** People put dots on notes; what most of them want comes out. */
@NullMarked
package nl.draaiboek.core.activity.vote;

import org.jspecify.annotations.NullMarked;
