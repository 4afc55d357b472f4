/** What people agree on: who does what, and by when. */
@NullMarked
package nl.draaiboek.core.activity.agree;

import org.jspecify.annotations.NullMarked;
