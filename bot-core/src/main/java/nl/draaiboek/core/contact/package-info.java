/** Two people who want to be in contact after a session: one wishes it, the other is asked, and both hear of it only when both want it. */
@NullMarked
package nl.draaiboek.core.contact;

import org.jspecify.annotations.NullMarked;
