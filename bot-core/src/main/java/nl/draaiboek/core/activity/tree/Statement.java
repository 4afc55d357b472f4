package nl.draaiboek.core.activity.tree;

import java.util.List;
import java.util.Optional;
import nl.draaiboek.core.language.Line;
import nl.draaiboek.core.language.Words;
import nl.draaiboek.core.note.Colour;
import nl.draaiboek.core.note.NoteKind;
import nl.draaiboek.core.script.ActivitySpec;
import nl.draaiboek.core.script.Settings;

/**
 * One statement of the tree.
 *
 * @param leavesAt    the answer that leaves the path
 * @param alternative what suits better for who leaves here
 * @param read        where to read more of it; may be empty
 */
record Statement(String id, boolean leavesAt, Words words, Words alternative, Words read) {
  static List<Statement> of(ActivitySpec spec) {
    return spec.settings().entries("statements").stream().map(entry -> {
      String id = entry.text("id").orElse("");
      return new Statement(id, leavesAt(entry).orElse(false),
          spec.text("statement." + id), spec.text("leave." + id), spec.text("read." + id));
    }).toList();
  }

  /** @return the answer that leaves the path; written with quotes, without them, or as true or false */
  static Optional<Boolean> leavesAt(Settings entry) {
    return switch (String.valueOf(entry.values().get("leaves"))) {
      case "yes", "true" -> Optional.of(true);
      case "no", "false" -> Optional.of(false);
      default -> Optional.empty();
    };
  }

  Line line() {
    return Line.scripted(words);
  }

  /** @return a reason to answer it so: the note bears the statement */
  NoteKind kind(boolean yes) {
    return new NoteKind(yes ? "yes" : "no", yes ? Colour.GREEN : Colour.PINK, yes ? "✅" : "⛔", words);
  }
}
