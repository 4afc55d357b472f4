/** The pages by which people come in and sessions begin: what they show and what they say. */
@NullMarked
package nl.draaiboek.web.entry;

import org.jspecify.annotations.NullMarked;
