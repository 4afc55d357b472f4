package nl.draaiboek.app.chaos;

import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** What people pressed, and what they were told. */
final class Ledger {
  /** What someone was told last. */
  enum Answer {
    /** It is stored. */
    SAVED,
    /** It is not, and why. */
    REFUSED,
    /** Nothing: the answer was lost, and they gave up. */
    NOTHING
  }

  /** What a press is for. */
  enum Kind {
    NOTE,
    DOT,
    DOT_BACK,
    MOVE,
    ANNOUNCEMENT
  }

  /**
   * One press, however often it was sent.
   *
   * @param id   of the press
   * @param what the note's words, the note that got a dot, or where which note was hung
   */
  record Press(String who, String id, Kind kind, String what, Answer answer) {}

  private final Queue<Press> presses = new ConcurrentLinkedQueue<>();

  void note(Press press) {
    presses.add(press);
  }

  List<Press> all() {
    return List.copyOf(presses);
  }

  List<Press> all(Kind kind, Answer answer) {
    return presses.stream().filter(p -> p.kind() == kind && p.answer() == answer).toList();
  }

  int size() {
    return presses.size();
  }
}
