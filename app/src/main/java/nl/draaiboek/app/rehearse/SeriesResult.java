package nl.draaiboek.app.rehearse;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import java.util.Map;

/**
 * What came of a rehearsed series; printed as it is by {@code --json}. The same plan gives the same result.
 *
 * @param letters how many went out of each kind
 * @param tooLate what the bot passed over since its moment had gone by, after three days without a server
 * @param broken  invariants that did not hold; empty when all is well
 */
@JsonPropertyOrder({"script", "people", "seed", "meetings", "letters", "tooLate", "broken"})
public record SeriesResult(String script, int people, long seed, List<MeetingResult> meetings,
    Map<String, Integer> letters, List<String> tooLate, List<String> broken) {
  /**
   * One meeting.
   *
   * @param state    {@code held} or {@code cancelled}
   * @param homework how many had answered when it began
   * @param notes    that were written in it
   * @param wishes   for contact that people had at its check-out
   * @param met      of those, how many the other wanted too
   * @param groups   learning groups that there were in the network after it
   */
  public record MeetingResult(int number, String date, String state, int coming, int notComing, int homework,
      int notes, int checkOuts, int wishes, int met, int groups) {}
}
