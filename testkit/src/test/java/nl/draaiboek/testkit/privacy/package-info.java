/** What is told, asked and kept of people. */
@NullMarked
package nl.draaiboek.testkit.privacy;

import org.jspecify.annotations.NullMarked;
