/** How fast Draaiboek is: one class for each question, each with a peer that is measured in the same minutes. */
@NullMarked
package nl.draaiboek.bench;

import org.jspecify.annotations.NullMarked;
