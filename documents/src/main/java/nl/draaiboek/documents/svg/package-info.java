/** Pictures as SVG text that a strict content security policy lets through: presentation attributes only. */
@NullMarked
package nl.draaiboek.documents.svg;

import org.jspecify.annotations.NullMarked;
