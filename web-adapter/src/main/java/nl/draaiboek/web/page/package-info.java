/** What each page shows, as records that its template reads. */
@NullMarked
package nl.draaiboek.web.page;

import org.jspecify.annotations.NullMarked;
