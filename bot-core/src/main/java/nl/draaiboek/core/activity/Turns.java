package nl.draaiboek.core.activity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.draaiboek.core.conversation.PersonId;
import org.pcollections.PVector;
import org.pcollections.TreePVector;

/** How a line of people has gone so far, oldest first; who is in the room now completes it. */
public record Turns(PVector<Step> steps) {
  public static final Turns NONE = new Turns(TreePVector.empty());

  /** One thing that happened. */
  public sealed interface Step {}

  public record Been(PersonId person) implements Step {}

  public record Skipped(PersonId person, PersonId behind) implements Step {}

  public boolean hasBeen(PersonId person) {
    return steps.contains(new Been(person));
  }

  /**
   * Who still comes, in order: as people came in, those who were skipped behind who was last then. Who left is passed over,
   * who comes late stands at the end.
   *
   * @param people who is in the room, in the order in which they came
   */
  public List<PersonId> line(List<PersonId> people) {
    List<PersonId> line = new ArrayList<>(people);
    for (Step step : steps)
      if (step instanceof Skipped(PersonId person, PersonId behind) && line.remove(person)) {
        int at = line.indexOf(behind);
        line.add(at < 0 ? line.size() : at + 1, person);
      }
    line.removeIf(this::hasBeen);
    return line;
  }

  /** @return who have been, in the order in which they were */
  public List<PersonId> been() {
    return steps.stream().filter(Been.class::isInstance).map(step -> ((Been) step).person()).distinct()
        .toList();
  }

  public Optional<PersonId> now(List<PersonId> people) {
    return line(people).stream().findFirst();
  }

  public Turns with(Step step) {
    return new Turns(steps.plus(step));
  }

  public Turns back() {
    return steps.isEmpty() ? this : new Turns(steps.minus(steps.size() - 1));
  }

  public Turns merged(Turns other) {
    return new Turns(steps.plusAll(other.steps));
  }
}
