/** A session in Teams through a client that nobody here wrote: Microsoft's own playground, in a browser. */
@NullMarked
package nl.draaiboek.app.playground;

import org.jspecify.annotations.NullMarked;
