/** A gallery walk: groups go past what people brought and hang their tips and questions beside it. */
@NullMarked
package nl.draaiboek.core.activity.gallery;

import org.jspecify.annotations.NullMarked;
