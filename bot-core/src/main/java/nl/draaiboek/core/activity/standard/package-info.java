/** The activities that come with Draaiboek. */
@NullMarked
package nl.draaiboek.core.activity.standard;

import org.jspecify.annotations.NullMarked;
