/** What will happen: a session script with its blocks, minutes and words. */
@NullMarked
package nl.draaiboek.core.script;

import org.jspecify.annotations.NullMarked;
