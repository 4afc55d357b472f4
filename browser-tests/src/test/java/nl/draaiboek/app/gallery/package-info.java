/** Every page in every state with real amounts of text, looked at in a browser. */
@NullMarked
package nl.draaiboek.app.gallery;

import org.jspecify.annotations.NullMarked;
