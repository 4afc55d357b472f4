/** Sessions as people meet them: in a real browser. */
@NullMarked
package nl.draaiboek.app.browser;

import org.jspecify.annotations.NullMarked;
