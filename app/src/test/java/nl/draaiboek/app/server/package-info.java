/** The server from its start to its stop. */
@NullMarked
package nl.draaiboek.app.server;

import org.jspecify.annotations.NullMarked;
