/** Pictures as PNG files, drawn without any font of the machine. */
@NullMarked
package nl.draaiboek.documents.png;

import org.jspecify.annotations.NullMarked;
