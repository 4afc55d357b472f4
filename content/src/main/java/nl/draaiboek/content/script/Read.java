package nl.draaiboek.content.script;

import java.util.List;
import nl.draaiboek.core.script.Script;

/** What came of reading a script. */
public sealed interface Read {
  /** A script that can run. */
  record Good(Script script, List<Problem> warnings) implements Read {
    public Good {
      warnings = List.copyOf(warnings);
    }
  }

  /** Something is wrong: every mistake and warning, sorted. */
  record Bad(List<Problem> problems) implements Read {
    public Bad {
      problems = List.copyOf(problems);
    }
  }

  /** @return all that was found, mistakes and warnings, sorted */
  default List<Problem> found() {
    return switch (this) {
      case Good(_, var warnings) -> warnings;
      case Bad(var problems) -> problems;
    };
  }
}
