package nl.draaiboek.content.script;

import java.util.OptionalInt;
import nl.draaiboek.content.script.Draft.DraftActivity;
import nl.draaiboek.content.script.Draft.DraftBlock;
import nl.draaiboek.content.script.Draft.DraftWay;

/** Looks whether everybody can have a turn in the minutes that there are. */
final class TurnsCheck {
  /** As many sit at a table where the script does not say how many come. */
  private static final int AT_A_TABLE = 6;
  /** Of {@code groups}, where it says nothing else. */
  private static final int IN_A_GROUP = 4;
  private static final int BRING = 2;
  private static final int ASK = 4;
  private static final int CHOOSE = 1;
  private static final int SECONDS = 60;

  private final Draft draft;
  private final Problems problems;
  private OptionalInt group = OptionalInt.empty();

  private TurnsCheck(Draft draft, Problems problems) {
    this.draft = draft;
    this.problems = problems;
  }

  static void check(Draft draft, Problems problems) {
    TurnsCheck check = new TurnsCheck(draft, problems);
    for (DraftBlock block : draft.blocks())
      for (DraftWay way : block.ways())
        for (DraftActivity activity : way.activities())
          check.activity(way, activity);
  }

  private void activity(DraftWay way, DraftActivity activity) {
    switch (activity.kind()) {
      case "groups" -> group = OptionalInt.of(Math.max(2, activity.node().path("size").asInt(IN_A_GROUP)));
      case "turns" -> turns(way, activity);
      case "rounds" -> rounds(way, activity);
      default -> {
      }
    }
  }

  private void turns(DraftWay way, DraftActivity activity) {
    int people = people(way);
    int seconds = way.minutes() * SECONDS / people;
    if (way.minutes() > 0 && seconds < SECONDS)
      unwise(activity,
          people + " people have " + way.minutes() + " minutes for a turn each, that is " + seconds
              + " seconds; plan at least " + people + " minutes, or let them take turns at tables");
  }

  private void rounds(DraftWay way, DraftActivity activity) {
    int turn = 0;
    for (var phase : activity.node().path("phases"))
      turn += phase.path("minutes").asInt(0);
    if (!activity.node().has("phases"))
      turn = BRING + ASK + CHOOSE;
    // A group that comes out one larger than planned is known to whoever forms groups; the planned size
    // counts.
    int people = people(way);
    if (turn * people > way.minutes() && way.minutes() > 0)
      unwise(activity, "a turn takes " + turn + " minutes, so " + people + " people need " + turn * people
          + ", and the block has " + way.minutes()
          + "; make it longer, the phases shorter, or the groups smaller");
  }

  /** @return how many take turns with each other, at least 1 */
  private int people(DraftWay way) {
    boolean tables = way.place().equals("tables");
    int places = Math.max(1, ScriptBuilder.tables(draft));
    int all = draft.structure().tree().path("people").asInt(AT_A_TABLE * places);
    if (!tables)
      return Math.max(1, all);
    return Math.max(1, group.orElse((all + places - 1) / places));
  }

  private void unwise(DraftActivity activity, String message) {
    problems.unwise(ScriptFolder.STRUCTURE, draft.line(activity.at()), message);
  }
}
