/** A bad day: servers that are killed, people who press twice, disks that are full. */
@NullMarked
package nl.draaiboek.app.chaos;

import org.jspecify.annotations.NullMarked;
