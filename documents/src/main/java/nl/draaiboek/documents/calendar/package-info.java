/** A network's meetings for the calendars that people use (iCalendar, RFC 5545). */
@NullMarked
package nl.draaiboek.documents.calendar;

import org.jspecify.annotations.NullMarked;
