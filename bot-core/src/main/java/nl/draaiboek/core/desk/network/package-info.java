/** The desk of any chat for networks: finds whose network somebody means, and does what they ask of it between meetings. */
@NullMarked
package nl.draaiboek.core.desk.network;

import org.jspecify.annotations.NullMarked;
