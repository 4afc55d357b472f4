/** Session scripts and languages as files, and their readers. */
@NullMarked
package nl.draaiboek.content;

import org.jspecify.annotations.NullMarked;
