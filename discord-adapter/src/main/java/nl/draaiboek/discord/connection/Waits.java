package nl.draaiboek.discord.connection;

import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** How long to wait before something that failed is tried again: longer each time. The first time the log says why. */
final class Waits {
  private static final Logger LOG = LoggerFactory.getLogger(Waits.class);
  private static final Duration FIRST = Duration.ofSeconds(2);
  private static final Duration LONGEST = Duration.ofMinutes(1);

  private Duration next = FIRST;

  /** @param what failed, without words of people */
  void afterA(String what, RuntimeException fault) throws InterruptedException {
    if (next.equals(FIRST))
      LOG.warn(
          "{} ({}); it is tried again, at least once a minute. Sessions go on, and what is for Discord waits.",
          what, Connection.reason(fault));
    Thread.sleep(next);
    next = shorter(next.multipliedBy(2));
  }

  /** @return this, or the longest wait: after it somebody looks at the clock again */
  static Duration shorter(Duration wait) {
    return wait.compareTo(LONGEST) < 0 ? wait : LONGEST;
  }
}
