package nl.draaiboek.content.script;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A script's words in one language.
 *
 * @param language two letters
 * @param title    of the script; empty text where it has none
 * @param sections one for each heading of a block, in order
 */
record WordsFile(String language, Passage title, String about, List<Section> sections) {
  /** Names of a section's parts that every block has. */
  static final String INSTRUCTION = "instruction";
  static final List<String> PARTS = List.of("more", "facilitator", "materials");

  WordsFile {
    sections = List.copyOf(sections);
  }

  String file() {
    return language + ".md";
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
