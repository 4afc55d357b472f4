/** Session scripts as folders of files: their readers, and everything that can be wrong with them. */
@NullMarked
package nl.draaiboek.content.script;

import org.jspecify.annotations.NullMarked;
