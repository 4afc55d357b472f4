/** Fakes, settable time, the scenario language and the contracts that every implementation passes. */
@NullMarked
package nl.draaiboek.testkit;

import org.jspecify.annotations.NullMarked;
