/** Notes are hung between two axes: where a note hangs says something about it. */
@NullMarked
package nl.draaiboek.core.activity.landscape;

import org.jspecify.annotations.NullMarked;
