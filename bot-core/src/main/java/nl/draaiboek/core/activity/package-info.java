/** The open seam: one way of working together is one implementation of Activity. */
@NullMarked
package nl.draaiboek.core.activity;

import org.jspecify.annotations.NullMarked;
