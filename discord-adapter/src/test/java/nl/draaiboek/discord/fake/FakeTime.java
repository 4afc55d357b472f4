package nl.draaiboek.discord.fake;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicReference;

/** The time that it is, and what the test let pass on top of it. */
final class FakeTime implements InstantSource {
  private final InstantSource base;
  private final AtomicReference<Duration> passed = new AtomicReference<>(Duration.ZERO);

  FakeTime(InstantSource base) {
    this.base = base;
  }

  @Override
  public Instant instant() {
    return base.instant().plus(passed.get());
  }

  void passes(Duration more) {
    passed.updateAndGet(d -> d.plus(more));
  }
}
