package nl.draaiboek.content.script;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import nl.draaiboek.content.script.Draft.DraftActivity;
import nl.draaiboek.content.script.Draft.DraftBlock;
import nl.draaiboek.content.script.Draft.DraftWay;

/** Looks whether what an activity starts from will be there, whichever way the blocks go. */
final class SourceCheck {
  /** In these people read, talk or answer for themselves: nothing of it can be hung up later. */
  private static final Set<String> LEAVES_NOTHING = Set.of("explain", "pause", "buffer", "turns", "cards",
      "pairs", "check-out", "agreements", "pillars", "form");

  private final Draft draft;
  private final Problems problems;

  private SourceCheck(Draft draft, Problems problems) {
    this.draft = draft;
    this.problems = problems;
  }

  /** Of a name that nothing earlier bears, the reference check has told. */
  static void check(Draft draft, Problems problems) {
    SourceCheck check = new SourceCheck(draft, problems);
    for (DraftBlock block : draft.blocks())
      for (DraftWay way : block.ways())
        for (DraftActivity activity : way.activities())
          activity.from().forEach(from -> check.source(from, block, way, activity));
  }

  private void source(String from, DraftBlock block, DraftWay way, DraftActivity activity) {
    int slash = from.indexOf('/');
    Optional<DraftBlock> source = draft.block(from.substring(0, Math.max(0, slash)));
    if (source.isEmpty())
      return;
    String id = from.substring(slash + 1);
    if (source.get().id().equals(block.id()))
      sameBlock(from, id, source.get(), way, activity);
    else
      earlierBlock(from, id, source.get(), activity);
  }

  private void sameBlock(String from, String id, DraftBlock block, DraftWay way, DraftActivity activity) {
    Optional<DraftActivity> found = named(id, way);
    if (found.isEmpty() && block.activity(id).isPresent())
      unwise(activity, "'" + from
          + "' belongs to another option of this block, and only one of them happens; so there is nothing to start from");
    found.filter(SourceCheck::leavesNothing).ifPresent(of -> nothing(from, of, activity));
  }

  private void earlierBlock(String from, String id, DraftBlock source, DraftActivity activity) {
    Map<String, Optional<DraftActivity>> ways = new LinkedHashMap<>();
    List<DraftWay> all = source.ways();
    for (int i = 0; i < all.size(); i++)
      ways.put(source.options().isEmpty() ? "" : source.options().get(i).id(), named(id, all.get(i)));
    if (ways.values().stream().allMatch(Optional::isEmpty))
      return;
    Optional<DraftActivity> barren = ways.values().stream().flatMap(Optional::stream)
        .filter(SourceCheck::leavesNothing).findFirst();
    barren.ifPresent(of -> nothing(from, of, activity));
    Set<String> without = new TreeSet<>();
    ways.forEach((option, found) -> {
      if (found.isEmpty())
        without.add("'" + option + "'");
    });
    // With two sources, one of them is enough.
    if (barren.isEmpty() && !without.isEmpty() && activity.from().size() == 1)
      unwise(activity, "'" + from + "' is not there when block '" + source.id() + "' (line "
          + draft.line(source.at()) + ") goes as " + String.join(" or ", without)
          + ", and then there is nothing to start from; give that option an activity called '" + id
          + "' too, or name a second source");
  }

  private static Optional<DraftActivity> named(String id, DraftWay way) {
    return way.activities().stream().filter(a -> a.id().equals(id)).findFirst();
  }

  private static boolean leavesNothing(DraftActivity activity) {
    boolean spoken = activity.kind().equals("circle") && !activity.node().path("written").asBoolean(false)
        && !activity.node().path("mode").asText("").equals("chain");
    return spoken || LEAVES_NOTHING.contains(activity.kind());
  }

  private void nothing(String from, DraftActivity source, DraftActivity activity) {
    unwise(activity, "in '" + from + "' (line " + draft.line(source.at()) + ", of kind '" + source.kind()
        + "') nobody writes a note, so there is nothing to start from; take an activity in which people write");
  }

  private void unwise(DraftActivity activity, String message) {
    problems.unwise(ScriptFolder.STRUCTURE, draft.line(activity.at() + "/from"), message);
  }
}
