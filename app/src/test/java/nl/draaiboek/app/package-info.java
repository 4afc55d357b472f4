/** Tests of the whole house. */
@NullMarked
package nl.draaiboek.app;

import org.jspecify.annotations.NullMarked;
