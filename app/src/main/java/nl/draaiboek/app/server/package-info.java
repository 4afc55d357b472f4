/** The server: every part of the house, put together in the order of the floors. */
@NullMarked
package nl.draaiboek.app.server;

import org.jspecify.annotations.NullMarked;
