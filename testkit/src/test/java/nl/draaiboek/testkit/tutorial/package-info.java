/** A way of working that is built in a page of the docs: people show with a thumb how they are. */
@NullMarked
package nl.draaiboek.testkit.tutorial;

import org.jspecify.annotations.NullMarked;
