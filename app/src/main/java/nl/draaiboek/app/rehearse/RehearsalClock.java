package nl.draaiboek.app.rehearse;

import java.time.Instant;
import java.time.InstantSource;

/** A clock that stands where the rehearsal has come. */
final class RehearsalClock implements InstantSource {
  private volatile Instant now;

  RehearsalClock(Instant start) {
    now = start;
  }

  @Override
  public Instant instant() {
    return now;
  }

  void set(Instant moment) {
    now = moment;
  }
}
