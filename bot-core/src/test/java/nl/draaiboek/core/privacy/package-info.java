/** What people are told of what is kept of them. */
@NullMarked
package nl.draaiboek.core.privacy;

import org.jspecify.annotations.NullMarked;
