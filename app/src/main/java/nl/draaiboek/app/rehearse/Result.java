package nl.draaiboek.app.rehearse;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import java.util.Map;

/**
 * What came of a rehearsal; printed as it is by {@code --json}. Times are wall-clock times of the day in ISO form, minutes are
 * whole. The same plan gives the same result, {@code wrapUp} apart.
 *
 * @param placed  notes that hang on a landscape or a sheet at the end
 * @param refusals how often each refusal was given, by the phrase's key
 * @param broken  invariants that did not hold; empty when all is well
 * @param wrapUp  the files that were written
 */
@JsonPropertyOrder({"script", "people", "tables", "seed", "blocks", "notes", "cards", "placed", "clusters",
    "votes",
    "harvest", "checkOuts", "refusals", "plannedEnd", "ranEnd", "broken", "wrapUp"})
public record Result(String script, int people, int tables, long seed, List<BlockResult> blocks,
    Map<String, Integer> notes, Cards cards, int placed, int clusters, int votes, List<HarvestResult> harvest,
    int checkOuts, Map<String, Integer> refusals, String plannedEnd, String ranEnd, List<String> broken,
    Map<String, String> wrapUp) {
  public record BlockResult(String id, String plannedStart, long plannedMinutes, long ranMinutes) {}

  /** @param leastRead how often the least-read card was read */
  public record Cards(int count, int reads, int leastRead) {}

  public record HarvestResult(int table, String slot, String text) {}
}
