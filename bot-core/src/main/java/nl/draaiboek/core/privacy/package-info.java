/** What words may give away of a person, and what people are told about what is kept of them. */
@NullMarked
package nl.draaiboek.core.privacy;

import org.jspecify.annotations.NullMarked;
