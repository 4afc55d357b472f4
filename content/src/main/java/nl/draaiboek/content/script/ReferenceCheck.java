package nl.draaiboek.content.script;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.draaiboek.content.script.Draft.DraftActivity;
import nl.draaiboek.content.script.Draft.DraftBlock;
import nl.draaiboek.content.script.Draft.DraftOption;
import nl.draaiboek.core.activity.privatepage.PrivatePage;

/** Looks at the names in {@code script.yaml}: each once, and each reference to something that comes before it. */
final class ReferenceCheck {
  private static final List<String> FROM_NETWORK = List.of("network/notes", "network/word-cloud",
      PrivatePage.EARLIER);

  private final Draft draft;
  private final Problems problems;

  private ReferenceCheck(Draft draft, Problems problems) {
    this.draft = draft;
    this.problems = problems;
  }

  static void check(Draft draft, Problems problems) {
    ReferenceCheck check = new ReferenceCheck(draft, problems);
    check.ids();
    check.sources();
    check.posters();
  }

  private void ids() {
    Map<String, Integer> preparations = new HashMap<>();
    draft.checklist().forEach(item -> once(item.id(), item.at(), "preparation", preparations));
    if (!draft.checklist().isEmpty() && draft.block(Draft.CHECKLIST).isPresent())
      wrong("/checklist", "a block is called 'checklist' too; give that block another id");
    Map<String, Integer> before = new HashMap<>();
    draft.before().forEach(one -> once(one.id(), one.at(), "entry of 'before'", before));
    if (!draft.before().isEmpty() && draft.block(Draft.BEFORE).isPresent())
      wrong("/before", "a block is called 'before' too; give that block another id");
    Map<String, Integer> blocks = new HashMap<>();
    for (DraftBlock block : draft.blocks()) {
      once(block.id(), block.at(), "block", blocks);
      Map<String, Integer> options = new HashMap<>();
      block.options().forEach(option -> once(option.id(), option.at(), "option", options));
      doing(block);
    }
  }

  /** Options may share an activity's name: only one of them happens. */
  private void doing(DraftBlock block) {
    if (block.node().has("activities") == block.node().has("options"))
      wrong(block.at(), block.node().has("options")
          ? "a block has 'activities' or 'options', not both; move these activities into an option"
          : "'activities' is missing here; it is the list of what people do in this block, at least one; each starts with '- id:'");
    List<List<DraftActivity>> ways = block.options().isEmpty()
        ? List.of(block.activities())
        : block.options().stream().map(DraftOption::activities).toList();
    for (List<DraftActivity> way : ways) {
      Map<String, Integer> activities = new HashMap<>();
      for (DraftActivity activity : way) {
        once(activity.id(), activity.at(), "activity", activities);
        if (activity.id().equals(DraftOption.WORDS) && !block.options().isEmpty())
          wrong(activity.at() + "/id",
              "in a block with options no activity is called 'option'; give it another id");
      }
    }
  }

  private void once(String id, String at, String what, Map<String, Integer> seen) {
    int line = draft.line(at + "/id");
    Integer first = seen.putIfAbsent(id, line);
    if (first != null && !id.isEmpty())
      wrong(at + "/id", "a second " + what + " called '" + id + "'; the first is on line " + first
          + ", give this one another id");
  }

  private void sources() {
    Set<String> earlier = new TreeSet<>();
    for (DraftBlock block : draft.blocks())
      for (DraftActivity activity : block.activities()) {
        for (String from : activity.from())
          if (isFromNetwork(from))
            networkSource(from, activity.at() + "/from");
          else if (!earlier.contains(from))
            wrong(activity.at() + "/from",
                "no earlier activity is called '" + from + "'" + hint(from, earlier));
        earlier.add(block.id() + "/" + activity.id());
      }
  }

  /** A block of that name goes first. */
  private boolean isFromNetwork(String from) {
    String place = from.replaceAll("/.*", "");
    return List.of("homework", "network", "earlier").contains(place) && draft.block(place).isEmpty();
  }

  private void networkSource(String from, String at) {
    if (from.startsWith("earlier/")) {
      if (!from.matches("earlier/[a-z0-9-]{1,60}/[a-z0-9-]{1,40}"))
        wrong(at, "what an earlier session came to is called by its script and block, such as "
            + "earlier/ambitie/concretiseren: '" + from + "'");
    } else if (from.startsWith("network/") && !FROM_NETWORK.contains(from))
      wrong(at, "no network brings '" + from + "'" + Nearest.hint(from, FROM_NETWORK));
    else if (!from.matches("[^/]+/[\\p{L}\\p{N}-]+"))
      wrong(at, "homework is called by its number or by one word of its question, such as homework/1: '"
          + from + "'");
  }

  private String hint(String from, Set<String> earlier) {
    boolean later = draft.block(from.replaceAll("/.*", ""))
        .flatMap(b -> b.activity(from.replaceAll("^[^/]*/", ""))).isPresent();
    return later
        ? "; it comes later, and an activity takes notes from one before it"
        : Nearest.hint(from, earlier);
  }

  private record Use(String poster, String place, String at) {}

  private void posters() {
    List<Use> uses = draft.blocks().stream()
        .flatMap(block -> block.activities().stream().flatMap(activity -> activity.poster().stream()
            .map(poster -> new Use(poster, block.place(), activity.at() + "/poster"))))
        .toList();
    Map<String, List<Use>> byPoster = uses.stream().collect(Collectors.groupingBy(Use::poster));
    List<String> shared = byPoster.keySet().stream()
        .filter(p -> byPoster.getOrDefault(p, List.of()).size() > 1).sorted().toList();
    byPoster.forEach((poster, all) -> {
      Use first = all.getFirst();
      all.stream().filter(use -> !use.place().equals(first.place())).findFirst()
          .ifPresent(other -> unwise(other.at(), "poster '" + poster
              + "' is used at the tables and in the plenary; each room has its own sheet, so they do not share this one"));
      if (all.size() == 1)
        Nearest.to(poster, shared).ifPresent(near -> unwise(first.at(),
            "no other activity works on poster '" + poster + "'; did you mean '" + near + "'?"));
    });
  }

  private void unwise(String at, String message) {
    problems.unwise(ScriptFolder.STRUCTURE, draft.line(at), message);
  }

  private void wrong(String at, String message) {
    problems.wrong(ScriptFolder.STRUCTURE, draft.line(at), message);
  }
}
