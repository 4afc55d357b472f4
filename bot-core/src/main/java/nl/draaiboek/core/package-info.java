/** The rules and the engine of Draaiboek; knows no platform, no database and no file. */
@NullMarked
package nl.draaiboek.core;

import org.jspecify.annotations.NullMarked;
