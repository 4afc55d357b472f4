/** What the host sets: read once, and told all that is wrong with it at once. */
@NullMarked
package nl.draaiboek.app.config;

import org.jspecify.annotations.NullMarked;
