package nl.draaiboek.core.network;

import java.time.LocalDate;

/** Days on which nobody meets, both included. */
public record Holiday(LocalDate first, LocalDate last) {
  public Holiday {
    if (last.isBefore(first))
      throw new IllegalArgumentException("a holiday ends before it begins");
  }

  boolean covers(LocalDate day) {
    return !day.isBefore(first) && !day.isAfter(last);
  }
}
