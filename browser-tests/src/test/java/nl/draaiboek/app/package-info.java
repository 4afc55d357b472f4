/** What all tests in a browser share. */
@NullMarked
package nl.draaiboek.app;

import org.jspecify.annotations.NullMarked;
