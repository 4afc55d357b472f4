package nl.draaiboek.core.activity.turns;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.draaiboek.core.conversation.PersonId;
import org.pcollections.PVector;
import org.pcollections.TreePVector;

/** What has happened in the line so far, oldest first; who is in the room now completes it. */
public record Turns(PVector<Step> steps) {
  static final Turns NONE = new Turns(TreePVector.empty());

  /** One thing that happened. */
  public sealed interface Step {}

  record Been(PersonId person) implements Step {}

  record Skipped(PersonId person, PersonId behind) implements Step {}

  boolean hasBeen(PersonId person) {
    return steps.contains(new Been(person));
  }

  /**
   * Who still comes, in order: as people came in, those who were skipped behind who was last then. Who left is passed over,
   * who comes late stands at the end.
   *
   * @param people who is in the room, in the order in which they came
   */
  List<PersonId> line(List<PersonId> people) {
    List<PersonId> line = new ArrayList<>(people);
    for (Step step : steps)
      if (step instanceof Skipped(PersonId person, PersonId behind) && line.remove(person)) {
        int at = line.indexOf(behind);
        line.add(at < 0 ? line.size() : at + 1, person);
      }
    line.removeIf(this::hasBeen);
    return line;
  }

  Optional<PersonId> now(List<PersonId> people) {
    return line(people).stream().findFirst();
  }

  Turns with(Step step) {
    return new Turns(steps.plus(step));
  }

  Turns back() {
    return steps.isEmpty() ? this : new Turns(steps.minus(steps.size() - 1));
  }

  Turns merged(Turns other) {
    return new Turns(steps.plusAll(other.steps));
  }
}
