package nl.draaiboek.core.poster;

import java.util.List;
import nl.draaiboek.core.note.NoteId;
import org.pcollections.OrderedPSet;
import org.pcollections.PVector;
import org.pcollections.TreePVector;

/**
 * What the bot suggests to put together.
 *
 * @param groups in the order in which they were suggested; their numbers start at 1
 * @param left   the numbers of those that people do not want
 */
public record Suggestions(PVector<List<NoteId>> groups, OrderedPSet<Integer> left) {
  static final Suggestions NONE = new Suggestions(TreePVector.empty(), OrderedPSet.empty());

  public static Suggestions of(List<List<NoteId>> groups) {
    return new Suggestions(TreePVector.from(groups), OrderedPSet.empty());
  }

  Suggestions leaving(int number) {
    return new Suggestions(groups, left.plus(number));
  }

  /** @return the notes of a suggestion that people may still want; empty where there is none */
  public List<NoteId> open(int number) {
    return number < 1 || number > groups.size() || left.contains(number) ? List.of() : groups.get(number - 1);
  }
}
