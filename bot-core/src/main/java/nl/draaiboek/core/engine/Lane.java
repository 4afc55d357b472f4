package nl.draaiboek.core.engine;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.Executor;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;

/** One session's queue: what comes in is handled in order, by one virtual thread at a time, as many at once as are waiting. */
final class Lane<J> {
  /** Enough to keep the disk busy with 60 people; few enough that nobody waits for a crowd. */
  private static final int MOST_AT_ONCE = 64;

  private final Queue<J> waiting = new ArrayDeque<>();
  private final Executor threads;
  private final Consumer<List<J>> handler;
  private final ReentrantLock turn = new ReentrantLock();
  private boolean running;

  Lane(Executor threads, Consumer<List<J>> handler) {
    this.threads = threads;
    this.handler = handler;
  }

  synchronized void add(J job) {
    waiting.add(job);
    if (!running) {
      running = true;
      threads.execute(this::drain);
    }
  }

  private void drain() {
    for (List<J> batch = take(); !batch.isEmpty(); batch = take())
      handle(batch);
  }

  private void handle(List<J> batch) {
    turn.lock();
    try {
      handler.accept(batch);
    } finally {
      turn.unlock();
    }
  }

  /** Does something while nothing of this lane is handled; what comes in meanwhile waits. */
  void aside(Runnable work) {
    turn.lock();
    try {
      work.run();
    } finally {
      turn.unlock();
    }
  }

  private synchronized List<J> take() {
    List<J> batch = new ArrayList<>();
    while (batch.size() < MOST_AT_ONCE && !waiting.isEmpty())
      batch.add(waiting.remove());
    if (batch.isEmpty())
      running = false;
    return batch;
  }
}
