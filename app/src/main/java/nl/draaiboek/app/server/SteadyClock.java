package nl.draaiboek.app.server;

import java.time.Instant;
import java.time.InstantSource;
import java.util.function.LongSupplier;

/**
 * The wall clock as it stood when this was made, and from there on the steady clock of the process: when somebody sets the
 * machine's clock, no block becomes longer or shorter. Time that the machine slept counts.
 */
public final class SteadyClock implements InstantSource {
  private final LongSupplier nanos;
  private final LongSupplier slept;
  private final Instant start;
  private final long startNanos;

  /** @param wall read once, now */
  public SteadyClock(InstantSource wall) {
    this(wall, System::nanoTime, Sleep.ofThisMachine());
  }

  /**
   * @param nanos never goes back, from an arbitrary origin
   * @param slept for how many ns {@code nanos} stood still, from 0
   */
  SteadyClock(InstantSource wall, LongSupplier nanos, LongSupplier slept) {
    this.nanos = nanos;
    this.slept = slept;
    this.start = wall.instant();
    this.startNanos = nanos.getAsLong();
  }

  @Override
  public Instant instant() {
    return start.plusNanos(nanos.getAsLong() - startNanos + slept.getAsLong());
  }
}
