package nl.draaiboek.core.activity.landscape;

import java.util.List;
import nl.draaiboek.core.activity.SpecCheck;
import nl.draaiboek.core.activity.SpecProblem;
import nl.draaiboek.core.activity.sheet.AxisWords;
import nl.draaiboek.core.script.ActivitySpec;

/** What a script must say of a landscape. */
final class LandscapeCheck {
  private LandscapeCheck() {}

  static List<SpecProblem> of(ActivitySpec spec) {
    SpecCheck check = SpecCheck.of(spec).list("kinds").flag("place").flag("questions");
    AxisWords.missing(spec).forEach(name -> check.add(lacks(name, "the word at that end of the axis")));
    if (spec.settings().flag("place", true) && spec.from().isEmpty())
      check.add(SpecProblem.wrong("from",
          "'from' names the activity whose notes are hung up, as block/activity; or set 'place: false'"));
    if (spec.settings().flag("questions", false))
      List.of("questions.right", "questions.left").stream().filter(name -> spec.text(name).isEmpty())
          .forEach(name -> check.add(lacks(name, "the questions for that half")));
    return check.problems();
  }

  private static SpecProblem lacks(String name, String what) {
    return SpecProblem.wrong("", "the text '" + name + "' is missing: " + what);
  }
}
