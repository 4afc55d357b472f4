package nl.draaiboek.core.talk;

import java.util.Set;
import java.util.stream.Collectors;
import nl.draaiboek.core.language.Line;

/** What something may be called by who types: its name in every language that the script has. */
final class Called {
  private Called() {}

  static Set<String> of(Line line) {
    return switch (line) {
      case Line.Scripted(var words) ->
        words.byLanguage().values().stream().map(Fold::of).collect(Collectors.toUnmodifiableSet());
      case Line.Theirs(String words) -> Set.of(Fold.of(words));
      case Line.Ours _,Line.Name _ -> Set.of();
    };
  }
}
