package nl.draaiboek.app.rehearse;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import nl.draaiboek.core.engine.Reply;
import nl.draaiboek.core.note.NoteId;

/** What was answered to the players, to be held against what is stored. */
final class Counts {
  private final Map<String, Integer> refusals = new TreeMap<>();
  private final Set<NoteId> acknowledged = new HashSet<>();
  private int failed;
  private int passedOver;

  void answered(Reply reply) {
    switch (reply) {
      case Reply.Refused(var refusal) -> refusals.merge(refusal.phrase().key(), 1, Integer::sum);
      case Reply.Failed _ -> failed++;
      case Reply.Noted _,Reply.Again _ -> {
      }
    }
  }

  void acknowledged(NoteId note) {
    acknowledged.add(note);
  }

  /** The day went on before these people had their turn. */
  void passedOver(int people) {
    passedOver += people;
  }

  int passedOver() {
    return passedOver;
  }

  Map<String, Integer> refusals() {
    return refusals;
  }

  Set<NoteId> acknowledged() {
    return acknowledged;
  }

  int failed() {
    return failed;
  }
}
