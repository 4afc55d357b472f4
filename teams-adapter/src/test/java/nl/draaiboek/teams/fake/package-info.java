/** A Microsoft Teams on loopback, as far as a bot meets it: keys, tokens, a connector, and people who talk and press. */
@NullMarked
package nl.draaiboek.teams.fake;

import org.jspecify.annotations.NullMarked;
