package nl.draaiboek.content.script;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A script as written, before anyone knows whether it is right: nothing in it is sure to be there.
 *
 * @param name  the folder's
 * @param words one for each language
 */
record Draft(String name, Yaml structure, List<WordsFile> words) {
  /** The key of the checklist, and the heading of its words. */
  static final String CHECKLIST = "checklist";

  /** The key of what goes before the first block, and the heading of its words. */
  static final String BEFORE = "before";

  Draft {
    words = List.copyOf(words);
  }

  int line(String pointer) {
    return structure.line(pointer);
  }

  List<DraftBlock> blocks() {
    List<DraftBlock> blocks = new ArrayList<>();
    for (JsonNode node : structure.tree().path("blocks"))
      blocks.add(new DraftBlock("/blocks/" + blocks.size(), node));
    return blocks;
  }

  List<DraftPreparation> checklist() {
    List<DraftPreparation> checklist = new ArrayList<>();
    for (JsonNode node : structure.tree().path(CHECKLIST))
      checklist.add(new DraftPreparation("/checklist/" + checklist.size(), node.path("id").asText(""),
          node.path("days-before").asInt(0)));
    return checklist;
  }

  List<DraftAhead> before() {
    List<DraftAhead> before = new ArrayList<>();
    for (JsonNode node : structure.tree().path(BEFORE))
      before.add(new DraftAhead("/before/" + before.size(), node.path("id").asText(""),
          node.path("minutes").asInt(0)));
    return before;
  }

  /** @param at JSON pointer */
  record DraftAhead(String at, String id, int minutes) {
    /** @return the name of its words, below the heading of what goes before */
    String text() {
      return BEFORE + "." + id;
    }
  }

  /** @param at JSON pointer */
  record DraftPreparation(String at, String id, int daysBefore) {
    /** @return the name of its words, below the heading of the checklist */
    String text() {
      return CHECKLIST + "." + id;
    }
  }

  Optional<DraftBlock> block(String id) {
    return blocks().stream().filter(b -> b.id().equals(id)).findFirst();
  }

  /** @param at JSON pointer */
  record DraftBlock(String at, JsonNode node) {
    /** @return empty where it has none */
    String id() {
      return node.path("id").asText("");
    }

    int minutes() {
      return node.path("minutes").asInt(0);
    }

    String place() {
      return node.path("place").asText("");
    }

    /** @return the ways in which it can go; empty where there is one */
    List<DraftOption> options() {
      List<DraftOption> options = new ArrayList<>();
      for (JsonNode option : node.path("options"))
        options.add(new DraftOption(at + "/options/" + options.size(), option, this));
      return options;
    }

    /** @return what people do in it, whichever way it goes */
    List<DraftActivity> activities() {
      List<DraftActivity> activities = new ArrayList<>(activitiesOf(at, node));
      options().forEach(option -> activities.addAll(option.activities()));
      return activities;
    }

    /** @return each way in which it can go; the block itself where there is one */
    List<DraftWay> ways() {
      return options().isEmpty()
          ? List.of(new DraftWay(at, minutes(), place(), activitiesOf(at, node)))
          : options().stream().map(o -> new DraftWay(o.at(), o.minutes(), o.place(), o.activities()))
              .toList();
    }

    /** @return how long it is at most, whichever way it goes */
    int longest() {
      return options().stream().mapToInt(DraftOption::minutes).max().orElse(minutes());
    }

    Optional<DraftActivity> activity(String id) {
      return activities().stream().filter(a -> a.id().equals(id)).findFirst();
    }

    boolean has(String kind) {
      return activities().stream().anyMatch(a -> a.kind().equals(kind));
    }
  }

  private static List<DraftActivity> activitiesOf(String at, JsonNode node) {
    List<DraftActivity> activities = new ArrayList<>();
    for (JsonNode activity : node.path("activities"))
      activities.add(new DraftActivity(at + "/activities/" + activities.size(), activity));
    return activities;
  }

  /**
   * A block as it goes one way.
   *
   * @param at JSON pointer
   */
  record DraftWay(String at, int minutes, String place, List<DraftActivity> activities) {}

  /**
   * A way in which a block can go; what it does not say is as its block says.
   *
   * @param at JSON pointer
   */
  record DraftOption(String at, JsonNode node, DraftBlock block) {
    /** What the names of an option's words begin with. */
    static final String WORDS = "option";

    /** @return empty where it has none */
    String id() {
      return node.path("id").asText("");
    }

    int minutes() {
      return node.path("minutes").asInt(block.minutes());
    }

    String place() {
      return node.path("place").asText(block.place());
    }

    List<DraftActivity> activities() {
      return activitiesOf(at, node);
    }

    /** @return the name of its title, among the words of its block */
    String title() {
      return WORDS + "." + id();
    }

    String instruction() {
      return title() + ".instruction";
    }
  }

  /** @param at JSON pointer */
  record DraftActivity(String at, JsonNode node) {
    /** @return its kind where it has no id of its own */
    String id() {
      return node.path("id").asText(kind());
    }

    String kind() {
      return node.path("kind").asText("");
    }

    Optional<String> poster() {
      return Optional.of(node.path("poster").asText("")).filter(p -> !p.isEmpty());
    }

    /** @return {@code block/activity} each */
    List<String> from() {
      JsonNode from = node.path("from");
      List<String> names = new ArrayList<>();
      if (from.isTextual())
        names.add(from.asText());
      from.forEach(name -> names.add(name.asText()));
      return names;
    }
  }
}
