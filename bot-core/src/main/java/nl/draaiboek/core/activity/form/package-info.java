/** Fields that a script asks to be filled in, by each person for themselves or by a group together. */
@NullMarked
package nl.draaiboek.core.activity.form;

import org.jspecify.annotations.NullMarked;
