/** What a host sets, and what they are told. */
@NullMarked
package nl.draaiboek.app.config;

import org.jspecify.annotations.NullMarked;
