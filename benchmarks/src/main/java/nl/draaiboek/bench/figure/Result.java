package nl.draaiboek.bench.figure;

import java.util.List;

/**
 * What a benchmark came to.
 *
 * @param control ours against ours again: where this is not about 1, the machine was too restless to tell anything
 * @param lost    what was acknowledged, sent or due and never came
 * @param twice   what came more than once
 * @param notes   what else there is to tell, a sentence each
 */
public record Result(String name, List<Comparison> comparisons, Ratio control, long lost, long twice,
    List<String> notes) {
  private static final double LEAST_ALIKE = 0.9;
  private static final double MOST_ALIKE = 1.1;

  public Result {
    comparisons = List.copyOf(comparisons);
    notes = List.copyOf(notes);
  }

  /** @return whether the same against the same was the same */
  public boolean isControlled() {
    return control.median() >= LEAST_ALIKE && control.median() <= MOST_ALIKE;
  }

  public boolean isComplete() {
    return lost == 0 && twice == 0;
  }

  /** @return whether every aim is met, by figures that can be believed */
  public boolean isGood() {
    return isControlled() && isComplete() && comparisons.stream().allMatch(Comparison::isMet);
  }
}
