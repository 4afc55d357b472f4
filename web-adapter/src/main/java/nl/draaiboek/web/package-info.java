/** The browser as a channel. */
@NullMarked
package nl.draaiboek.web;

import org.jspecify.annotations.NullMarked;
