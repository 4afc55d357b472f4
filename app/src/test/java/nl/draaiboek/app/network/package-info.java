/** Eighteen months of a network, told as a story. */
@NullMarked
package nl.draaiboek.app.network;

import org.jspecify.annotations.NullMarked;
