/** A group goes through statements with yes or no; where they leave the path, it says what suits better. */
@NullMarked
package nl.draaiboek.core.activity.tree;

import org.jspecify.annotations.NullMarked;
