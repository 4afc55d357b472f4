package nl.draaiboek.core.activity.matrix;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.draaiboek.core.activity.Entries;
import nl.draaiboek.core.activity.SpecCheck;
import nl.draaiboek.core.activity.SpecProblem;
import nl.draaiboek.core.activity.sheet.AxisWords;
import nl.draaiboek.core.script.ActivitySpec;
import nl.draaiboek.core.script.Block;

/** What a script must say at each stage. */
final class MatrixCheck {
  private static final Entries KINDS = new Entries("kinds", "kind", "tell");
  private static final Entries CATEGORIES = new Entries("categories", "category", "move");
  private static final Entries ITEMS = new Entries("items", "item", "reopen");

  private MatrixCheck() {}

  static List<SpecProblem> of(ActivitySpec spec, Block block) {
    SpecCheck check = SpecCheck.of(spec).oneOf("stage", "collect", "place", "needs", "check");
    if (!spec.settings().has("stage"))
      check.add(SpecProblem.wrong("stage", "'stage' is missing: collect, place, needs or check"));
    switch (Stage.of(spec)) {
      case COLLECT -> collect(check, spec, block);
      case PLACE -> {
        AxisWords.missing(spec).forEach(name -> check.add(SpecProblem.wrong("",
            "the text '" + name + "' is missing: the word at that end of the axis")));
        from(check, spec);
      }
      case NEEDS -> {
        KINDS.check(check, spec, block);
        from(check, spec);
      }
      case CHECK -> ITEMS.check(check, spec, block);
    }
    return check.problems();
  }

  private static void collect(SpecCheck check, ActivitySpec spec, Block block) {
    KINDS.check(check, spec, block);
    check.number("max-categories", 1, 12).list("cover").list("categories");
    if (spec.settings().has("categories"))
      CATEGORIES.check(check, spec, block);
    MatrixSettings settings = MatrixSettings.of(spec);
    if (settings.categories().size() > settings.maxCategories())
      check.add(SpecProblem.wrong("categories", "'categories' lists " + settings.categories().size()
          + ", and 'max-categories' is " + settings.maxCategories()));
    Set<String> kinds = settings.kinds().stream().map(k -> k.id()).collect(Collectors.toSet());
    settings.cover().stream().filter(id -> !kinds.contains(id)).forEach(id -> check
        .add(SpecProblem.wrong("cover", "'cover' names '" + id + "', which is not one of the 'kinds'")));
  }

  private static void from(SpecCheck check, ActivitySpec spec) {
    if (spec.from().isEmpty())
      check.add(SpecProblem.wrong("from",
          "'from' names the activity whose stakeholders it takes, as block/activity"));
  }
}
