/** What is said, and in which language. */
@NullMarked
package nl.draaiboek.core.language;

import org.jspecify.annotations.NullMarked;
