/** What lies between sessions: a network, its members, its meetings and what people promised each other. */
@NullMarked
package nl.draaiboek.core.network;

import org.jspecify.annotations.NullMarked;
