package nl.draaiboek.core.activity.form;

import java.util.Optional;
import java.util.stream.IntStream;
import nl.draaiboek.core.activity.form.Filled.Piece;
import org.pcollections.PVector;
import org.pcollections.TreePVector;

/**
 * Steps in their order.
 *
 * @param newest  the number of the last change to the words of any of them
 * @param removed those that were taken away and can be put back, the last one last
 */
record StepList(int newest, PVector<Step> steps, PVector<Step> removed) {
  static final StepList EMPTY = new StepList(0, TreePVector.empty(), TreePVector.empty());

  /**
   * One step.
   *
   * @param piece who wrote it last, and what; its number is that of the change
   */
  record Step(int number, Piece piece) {}

  /** @return where the step stands, from 0; -1 where it does not */
  int place(int step) {
    return IntStream.range(0, steps.size()).filter(i -> steps.get(i).number() == step).findFirst().orElse(-1);
  }

  Optional<Step> find(int step) {
    int place = place(step);
    return place < 0 ? Optional.empty() : Optional.of(steps.get(place));
  }

  Optional<Step> removed(int step) {
    return removed.stream().filter(s -> s.number() == step).findFirst();
  }

  StepList added(Step step, int after) {
    int place = place(after);
    return new StepList(Math.max(newest, step.piece().number()),
        place < 0 ? steps.plus(step) : steps.plus(place + 1, step), removed);
  }

  StepList changed(int step, Piece piece) {
    int place = place(step);
    return place < 0 ? this : new StepList(piece.number(), steps.with(place, new Step(step, piece)), removed);
  }

  /** @param to from 1 */
  StepList moved(int step, int to) {
    int place = place(step);
    if (place < 0 || to < 1 || to > steps.size())
      return this;
    return new StepList(newest, steps.minus(place).plus(to - 1, steps.get(place)), removed);
  }

  StepList without(int step) {
    return find(step).map(s -> new StepList(newest, steps.minus(place(step)), removed.plus(s))).orElse(this);
  }

  StepList with(int step) {
    return removed(step).map(s -> new StepList(newest, steps.plus(s), removed.minus(s))).orElse(this);
  }
}
