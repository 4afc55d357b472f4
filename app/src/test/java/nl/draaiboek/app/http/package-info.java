/** The interface for programs, as docs/openapi.yaml describes it. */
@NullMarked
package nl.draaiboek.app.http;

import org.jspecify.annotations.NullMarked;
