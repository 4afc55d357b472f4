package nl.draaiboek.content.script;

import java.util.Optional;
import java.util.Set;
import nl.draaiboek.content.script.Draft.DraftActivity;
import nl.draaiboek.content.script.Draft.DraftBlock;
import nl.draaiboek.core.activity.Activities;
import nl.draaiboek.core.activity.Activity;
import nl.draaiboek.core.activity.SpecProblem;
import nl.draaiboek.core.script.ActivitySpec;
import nl.draaiboek.core.script.Block;

/** Asks each kind of activity what it thinks of its settings and words. */
final class ActivityCheck {
  private final Activities activities;

  ActivityCheck(Activities activities) {
    this.activities = activities;
  }

  void check(Draft draft, Problems problems) {
    // What the schema says of a line, an activity need not say again in other words.
    Set<Integer> told = problems.wrongLines(ScriptFolder.STRUCTURE);
    for (DraftBlock block : draft.blocks())
      for (DraftActivity activity : block.activities())
        if (!activity.kind().isEmpty())
          activities.find(activity.kind()).ifPresentOrElse(
              kind -> ask(kind, draft, block, activity, told, problems),
              () -> problems.wrong(ScriptFolder.STRUCTURE, draft.line(activity.at() + "/kind"),
                  "no activity is of kind '" + activity.kind() + "'"
                      + Nearest.hint(activity.kind(), activities.kinds())));
  }

  /** @return the block in the way that the activity belongs to */
  private static Block going(Block built, DraftBlock block, DraftActivity activity) {
    return block.options().stream().filter(option -> option.activities().contains(activity)).findFirst()
        .flatMap(option -> built.option(option.id())).map(built::choosing).orElse(built);
  }

  private static void ask(Activity<?, ?, ?> kind, Draft draft, DraftBlock block, DraftActivity activity,
      Set<Integer> told,
      Problems problems) {
    Optional<Block> built = ScriptBuilder.block(draft, block).map(b -> going(b, block, activity));
    Optional<ActivitySpec> spec = built.flatMap(b -> b.activity(activity.id()));
    if (built.isEmpty() || spec.isEmpty())
      return;
    int tables = draft.structure().tree().path("tables").asInt(1);
    int cards = draft.structure().tree().path("cards").asInt(0);
    for (SpecProblem problem : kind.check(spec.get(), built.get(), tables, cards)) {
      int line = draft
          .line(problem.setting().isEmpty() ? activity.at() : Yaml.under(activity.at(), problem.setting()));
      if (problem.warning())
        problems.unwise(ScriptFolder.STRUCTURE, line, problem.message());
      else if (!told.contains(line))
        problems.wrong(ScriptFolder.STRUCTURE, line, problem.message());
    }
  }
}
