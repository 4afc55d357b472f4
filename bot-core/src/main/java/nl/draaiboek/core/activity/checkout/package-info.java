/** The last questions of a session: what people take home, whom they want to meet, what they would start together. */
@NullMarked
package nl.draaiboek.core.activity.checkout;

import org.jspecify.annotations.NullMarked;
