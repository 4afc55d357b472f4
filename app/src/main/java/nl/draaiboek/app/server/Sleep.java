package nl.draaiboek.app.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.OptionalLong;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * How long this machine slept while we ran, in ns. The process's own clock stands still meanwhile; on Linux the machine's uptime
 * does not, and it is not moved when somebody sets the clock. Elsewhere it is 0.
 */
final class Sleep implements LongSupplier {
  private static final Logger LOG = LoggerFactory.getLogger(Sleep.class);
  private static final Path UPTIME = Path.of("/proc/uptime");
  private static final long LOOK_EVERY = Duration.ofSeconds(1).toNanos();
  /** The uptime is told in hundredths of a second; a nap that is shorter than this moves nobody's block. */
  private static final long SHORTEST = Duration.ofSeconds(1).toNanos();
  private static final double NANOS = 1e9;

  private final LongSupplier nanos;
  private final Supplier<OptionalLong> uptime;
  private long gap;
  private long looked;
  private long slept;

  /** @param uptime in ns; empty where it is not known */
  Sleep(LongSupplier nanos, Supplier<OptionalLong> uptime) {
    this.nanos = nanos;
    this.uptime = uptime;
    this.looked = nanos.getAsLong();
    this.gap = uptime.get().orElse(0) - looked;
  }

  static Sleep ofThisMachine() {
    return new Sleep(System::nanoTime, Sleep::uptime);
  }

  @Override
  public synchronized long getAsLong() {
    long now = nanos.getAsLong();
    if (now - looked < LOOK_EVERY)
      return slept;
    looked = now;
    uptime.get().ifPresent(up -> {
      long more = up - now - gap;
      if (more >= SHORTEST) {
        gap += more;
        slept += more;
        LOG.warn("This machine slept for {} s. That time has passed for the sessions too.",
            Duration.ofNanos(more).toSeconds());
      }
    });
    return slept;
  }

  private static OptionalLong uptime() {
    try {
      String line = Files.readString(UPTIME);
      return OptionalLong.of(Math.round(Double.parseDouble(line.substring(0, line.indexOf(' '))) * NANOS));
    } catch (IOException | RuntimeException _) {
      return OptionalLong.empty();
    }
  }
}
