/** What a session looks like: to a room, to one person, and to who leads it. */
@NullMarked
package nl.draaiboek.core.view;

import org.jspecify.annotations.NullMarked;
