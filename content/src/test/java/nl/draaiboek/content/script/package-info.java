/** Tests of reading session scripts. */
@NullMarked
package nl.draaiboek.content.script;

import org.jspecify.annotations.NullMarked;
