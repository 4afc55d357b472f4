package nl.draaiboek.teams.fake;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Optional;
import java.util.Queue;

/** What goes wrong with the next requests of the bot, in the order told. */
public final class Trouble {
  /** Something that goes wrong once. */
  sealed interface Fault {
    /** Is answered otherwise; {@code done} whether what was asked happens all the same. */
    record Status(int status, String code, Optional<String> retryAfter, boolean done) implements Fault {}

    /** Is answered with the address of somebody else. */
    record Redirect(String elsewhere) implements Fault {}

    /** Is never answered. */
    record Hang(boolean done) implements Fault {}
  }

  private final Queue<Fault> next = new ArrayDeque<>();
  private Duration delay = Duration.ZERO;

  /** The next request is answered with this status, and nothing happens. */
  public Trouble answers(int status) {
    return add(new Fault.Status(status, "", Optional.empty(), false));
  }

  /** @param code as Teams names the fault */
  public Trouble answers(int status, String code) {
    return add(new Fault.Status(status, code, Optional.empty(), false));
  }

  /** The next request is answered with this status, though what was asked did happen. */
  public Trouble doesAndAnswers(int status) {
    return add(new Fault.Status(status, "", Optional.empty(), true));
  }

  /** @param retryAfter the header, whatever it says */
  public Trouble answersWithRetryAfter(int status, String retryAfter) {
    return add(new Fault.Status(status, "", Optional.of(retryAfter), false));
  }

  /** The next request comes too soon. */
  public Trouble asksToWait(Duration time) {
    return answersWithRetryAfter(429, String.valueOf(time.toSeconds()));
  }

  /** The next request gets no answer. */
  public Trouble hangs() {
    return add(new Fault.Hang(false));
  }

  /** The next request is led elsewhere. */
  public Trouble leadsTo(String elsewhere) {
    return add(new Fault.Redirect(elsewhere));
  }

  /** Every answer takes this long from now on. */
  public synchronized Trouble slow(Duration time) {
    delay = time;
    return this;
  }

  private synchronized Trouble add(Fault fault) {
    next.add(fault);
    return this;
  }

  synchronized Optional<Fault> next() {
    return Optional.ofNullable(next.poll());
  }

  synchronized Duration delay() {
    return delay;
  }
}
