/** What a network's pages show. */
@NullMarked
package nl.draaiboek.web.network;

import org.jspecify.annotations.NullMarked;
