package nl.draaiboek.core.script;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a script sets for an activity: text, whole numbers, yes/no, lists and maps of these. Checked by the activity's kind. */
public record Settings(Map<String, Object> values) {
  public static final Settings NONE = new Settings(Map.of());

  public Settings {
    values = Map.copyOf(values);
  }

  public boolean has(String name) {
    return values.containsKey(name);
  }

  public int number(String name, int otherwise) {
    return values.get(name) instanceof Number n ? n.intValue() : otherwise;
  }

  public boolean flag(String name, boolean otherwise) {
    return values.get(name) instanceof Boolean b ? b : otherwise;
  }

  public Optional<String> text(String name) {
    return values.get(name) instanceof String s ? Optional.of(s) : Optional.empty();
  }

  /** @return the texts of a list; empty where there is none */
  public List<String> texts(String name) {
    return values.get(name) instanceof List<?> list ? list.stream().map(String::valueOf).toList() : List.of();
  }

  /** @return a list of maps, e.g. kinds of notes, as settings each; empty where there is none */
  public List<Settings> entries(String name) {
    if (!(values.get(name) instanceof List<?> list))
      return List.of();
    return list.stream().filter(Map.class::isInstance).map(e -> new Settings(named((Map<?, ?>) e))).toList();
  }

  private static Map<String, Object> named(Map<?, ?> map) {
    return map.entrySet().stream()
        .collect(java.util.stream.Collectors.toMap(e -> String.valueOf(e.getKey()), Map.Entry::getValue));
  }
}
