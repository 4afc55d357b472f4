/** The commands, one class each. Standard output is theirs; problems and logs go to standard error. */
@NullMarked
package nl.draaiboek.app.command;

import org.jspecify.annotations.NullMarked;
