package nl.draaiboek.core.activity.notes;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import nl.draaiboek.core.activity.SpecCheck;
import nl.draaiboek.core.activity.SpecProblem;
import nl.draaiboek.core.note.Note;
import nl.draaiboek.core.script.ActivitySpec;
import nl.draaiboek.core.script.Settings;

/** What is wrong in a script that wants notes written. */
final class NotesCheck {
  private static final Set<String> OF_A_KIND = Set.of("id", "colour", "sign");
  private static final int MAX_MIN_WORDS = 20;

  private NotesCheck() {}

  static List<SpecProblem> of(ActivitySpec spec) {
    SpecCheck check = SpecCheck.of(spec).list("kinds").oneOf("card", "required", "optional", "none")
        .number("min-words", 1, MAX_MIN_WORDS).number("max-chars", 1, Note.MAX_CHARS).flag("hidden")
        .flag("pictures").flag("anonymous");
    if (spec.settings().flag("anonymous", false)
        && spec.from().stream().anyMatch(from -> from.startsWith("homework/")))
      check.add(SpecProblem.wrong("from",
          "notes that are 'anonymous' cannot start from homework: what people wrote at home bears their name"));
    kinds(spec).forEach(message -> check.add(SpecProblem.wrong("kinds", message)));
    return check.problems();
  }

  private static List<String> kinds(ActivitySpec spec) {
    List<String> wrong = new ArrayList<>();
    List<Settings> kinds = spec.settings().entries("kinds");
    if (kinds.isEmpty())
      wrong.add("'notes' wants 'kinds': at least one, each with an id, a colour and a sign");
    Set<String> seen = new HashSet<>();
    for (Settings kind : kinds) {
      String id = kind.text("id").orElse("");
      if (!id.matches("[a-z0-9][a-z0-9-]{0,29}"))
        wrong.add("a kind's 'id' is small letters, digits and dashes, at most 30: '" + id + "'");
      else if (!seen.add(id))
        wrong.add("two kinds have the id '" + id + "'");
      else if (spec.text("kind." + id).isEmpty())
        wrong.add(
            "kind '" + id + "' has no name for those who see no colour: give the text 'kind." + id + "'");
      if (kind.text("colour").flatMap(NotesSettings::colour).isEmpty())
        wrong.add("the 'colour' of kind '" + id + "' is one of: yellow, green, blue, pink");
      for (String name : new TreeSet<>(kind.values().keySet()))
        if (!OF_A_KIND.contains(name))
          wrong.add("a kind has no setting '" + name + "'; it has: id, colour, sign");
    }
    return wrong;
  }
}
