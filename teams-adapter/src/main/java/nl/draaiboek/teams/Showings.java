package nl.draaiboek.teams;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Optional;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import nl.draaiboek.teams.parts.MessageId;

/** What the messages of this process show, so that a picture, or the end of a block, can be put on a card as it is. */
final class Showings {
  /** Enough for a day of many sessions at once. */
  private static final long MOST = 5_000;
  private static final int LOCKS = 64;

  private final Cache<MessageId, Showing> known = Caffeine.newBuilder().maximumSize(MOST).build();
  private final Lock[] locks = new Lock[LOCKS];

  Showings() {
    for (int i = 0; i < LOCKS; i++)
      locks[i] = new ReentrantLock();
  }

  Optional<Showing> of(MessageId message) {
    return Optional.ofNullable(known.getIfPresent(message));
  }

  void now(MessageId message, Showing showing) {
    known.put(message, showing);
  }

  void forget(MessageId message) {
    known.invalidate(message);
  }

  /** Does something of which one at a time may be done to a message: a card and its picture go the same way. */
  <T> T alone(MessageId message, Supplier<T> work) {
    Lock lock = locks[Math.floorMod(message.hashCode(), LOCKS)];
    lock.lock();
    try {
      return work.get();
    } finally {
      lock.unlock();
    }
  }
}
