/** How each activity behaves, and that it keeps to what holds for all. */
@NullMarked
package nl.draaiboek.testkit.activity;

import org.jspecify.annotations.NullMarked;
