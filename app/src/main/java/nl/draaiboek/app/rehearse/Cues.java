package nl.draaiboek.app.rehearse;

import java.time.Instant;
import java.util.Comparator;
import java.util.PriorityQueue;

/** Who does something when. Cues of one moment come in the order in which they were given. */
final class Cues {
  private final PriorityQueue<Cue> waiting = new PriorityQueue<>(
      Comparator.comparing(Cue::at).thenComparingInt(Cue::order));
  private int given;

  /** Something to do at a moment. */
  private record Cue(Instant at, int order, Runnable act) {}

  void at(Instant moment, Runnable act) {
    waiting.add(new Cue(moment, ++given, act));
  }

  /** Plays until nothing is waiting any more. */
  void play(Pacer pacer) throws InterruptedException {
    for (Cue cue = waiting.poll(); cue != null; cue = waiting.poll()) {
      pacer.until(cue.at());
      cue.act().run();
    }
  }
}
