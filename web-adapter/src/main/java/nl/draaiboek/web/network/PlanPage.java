package nl.draaiboek.web.network;

import java.util.List;
import nl.draaiboek.core.network.When;
import nl.draaiboek.core.script.Script;

/**
 * Plans a series of meetings.
 *
 * @param dates the days that would come of what was filled in; empty until that was asked
 */
public record PlanPage(Frame frame, List<Script> scripts, List<When> dates) {
  /** As many holidays can be filled in at once. */
  public static final int HOLIDAYS = 4;
  public static final String ACTION = "network/series";
}
