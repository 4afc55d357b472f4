package nl.draaiboek.web.live;

import java.time.Duration;

/** Rings when a session has changed. However often it was rung before someone came to hear it, they hear the newest alone. */
final class Bell {
  private int seq;
  private boolean stopped;

  synchronized void ring(int newest) {
    seq = Math.max(seq, newest);
    notifyAll();
  }

  /** Nobody needs to wait any longer. */
  synchronized void stop() {
    stopped = true;
    notifyAll();
  }

  synchronized boolean isStopped() {
    return stopped;
  }

  /**
   * Waits for something newer.
   *
   * @param told what is known already
   * @return the newest; {@code told} when nothing came in time, or it was stopped
   */
  synchronized int hear(int told, Duration patience) throws InterruptedException {
    long until = System.nanoTime() + patience.toNanos();
    long left = patience.toMillis();
    while (seq <= told && !stopped && left > 0) {
      wait(left);
      left = Duration.ofNanos(until - System.nanoTime()).toMillis();
    }
    return Math.max(seq, told);
  }
}
