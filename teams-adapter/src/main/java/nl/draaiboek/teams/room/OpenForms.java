package nl.draaiboek.teams.room;

import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import nl.draaiboek.teams.parts.MessageId;
import nl.draaiboek.teams.parts.TeamsIds.Person;

/**
 * Keeps a card in a room as it is while somebody fills in a form of their own on it: that form stands in the place of the card for them
 * alone, and a change of the card for all would take away what they typed.
 */
public final class OpenForms {
  /** Nobody waits longer for a change because somebody else put their phone away with a form open. */
  static final Duration LONGEST = Duration.ofMinutes(1);

  private final Executor afterwards;
  private final Map<MessageId, Set<Person>> open = new HashMap<>();
  private final Map<MessageId, Runnable> waiting = new HashMap<>();

  /** @param afterwards runs what it is given after {@link #LONGEST} */
  OpenForms(Executor afterwards) {
    this.afterwards = afterwards;
  }

  /** @param threads on which changes are made that waited too long */
  public static OpenForms on(Executor threads) {
    return new OpenForms(
        CompletableFuture.delayedExecutor(LONGEST.toMillis(), TimeUnit.MILLISECONDS, threads));
  }

  /** Somebody has a form in the place of this message. */
  public void opened(MessageId message, Person who) {
    synchronized (this) {
      open.computeIfAbsent(message, _ -> new HashSet<>()).add(who);
    }
    afterwards.execute(() -> closed(message, who));
  }

  /** They sent it, or went on to something else; what waited for the last of them is done at once. */
  public void closed(MessageId message, Person who) {
    next(message, who).ifPresent(Runnable::run);
  }

  private synchronized Optional<Runnable> next(MessageId message, Person who) {
    Set<Person> left = open.get(message);
    if (left != null && left.remove(who) && left.isEmpty()) {
      open.remove(message);
      return Optional.ofNullable(waiting.remove(message));
    }
    return Optional.empty();
  }

  /**
   * @param change of the message; the newest takes the place of what waits already
   * @return whether somebody has a form open there, so that the change is made later
   */
  public boolean holds(MessageId message, Runnable change) {
    boolean first;
    synchronized (this) {
      if (!open.containsKey(message)) {
        waiting.remove(message);
        return false;
      }
      first = waiting.put(message, change) == null;
    }
    if (first)
      afterwards.execute(() -> waited(message).ifPresent(Runnable::run));
    return true;
  }

  private synchronized Optional<Runnable> waited(MessageId message) {
    return Optional.ofNullable(waiting.remove(message));
  }

  /** The message shows no card any more: nothing that waits is made. */
  public synchronized void forget(MessageId message) {
    waiting.remove(message);
    open.remove(message);
  }
}
