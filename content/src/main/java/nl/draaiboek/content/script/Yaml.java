package nl.draaiboek.content.script;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.Map;

/**
 * A YAML file as a tree, with the line of everything in it.
 *
 * @param lines by JSON pointer, from 1
 */
record Yaml(JsonNode tree, Map<String, Integer> lines) {
  /** What is left of a file that is not there, or is no YAML. */
  static final Yaml UNREADABLE = new Yaml(MissingNode.getInstance(), Map.of());

  Yaml {
    lines = Map.copyOf(lines);
  }

  /** @return the line of what the pointer names, or of the nearest thing around it */
  int line(String pointer) {
    String at = pointer;
    while (!lines.containsKey(at)) {
      int slash = at.lastIndexOf('/');
      if (slash < 0)
        return 1;
      at = at.substring(0, slash);
    }
    return lines.getOrDefault(at, 1);
  }

  /** @return the pointer of a property of what {@code pointer} names */
  static String under(String pointer, String property) {
    return pointer + "/" + property.replace("~", "~0").replace("/", "~1");
  }
}
