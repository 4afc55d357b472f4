/** Makes a facilitator's changes in a script's files. */
@NullMarked
package nl.draaiboek.content.bench;

import org.jspecify.annotations.NullMarked;
