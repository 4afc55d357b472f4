package nl.draaiboek.store;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** This process, as a second one is told about it. */
final class Holder {
  private Holder() {}

  /** @return for example {@code process 4711 since 2026-06-25T08:00:00Z} */
  static String self() {
    ProcessHandle self = ProcessHandle.current();
    Instant since = self.info().startInstant().orElseGet(Instant::now).truncatedTo(ChronoUnit.SECONDS);
    return "process " + self.pid() + " since " + since;
  }
}
