package nl.draaiboek.content.script;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.draaiboek.core.script.ScriptPart;

/**
 * A script's words in one language.
 *
 * @param language two letters
 * @param title    of the script; empty text where it has none
 * @param parts    of the script as a whole, by name, such as {@code aims}
 * @param sections one for each heading of a block, in order
 */
record WordsFile(String language, Passage title, String about, Map<String, Passage> parts,
    List<Section> sections) {
  /** Names of a section's parts that every block has. */
  static final String INSTRUCTION = "instruction";
  static final List<String> PARTS = List.of("more", "facilitator", "materials");

  /** Names of the parts that stand above the first block. */
  static final Map<String, ScriptPart> OF_SCRIPT = Map.of("aims", ScriptPart.AIMS, "signs", ScriptPart.SIGNS,
      "homework-before", ScriptPart.HOMEWORK_BEFORE, "homework-after", ScriptPart.HOMEWORK_AFTER, "debrief",
      ScriptPart.DEBRIEF);

  WordsFile {
    parts = Map.copyOf(parts);
    sections = List.copyOf(sections);
  }

  String file() {
    return language + ".md";
  }

  /** @return the text of a part of the script as a whole; empty where it has none */
  String part(String name) {
    Passage passage = parts.get(name);
    return passage == null ? "" : passage.text();
  }

  Optional<Section> section(String id) {
    return sections.stream().filter(s -> s.id().equals(id)).findFirst();
  }

  /** A text and the line on which it starts. */
  record Passage(String text, int line) {}

  /**
   * What stands under a block's heading.
   *
   * @param title may be empty; that is wrong, and told
   * @param parts by name: {@code instruction}, {@code more}, {@code facilitator}, {@code materials}, or {@code activity.name}
   */
  record Section(String id, String title, int line, Map<String, Passage> parts) {
    Section {
      parts = Map.copyOf(parts);
    }

    String text(String part) {
      Passage passage = parts.get(part);
      return passage == null ? "" : passage.text();
    }
  }
}
