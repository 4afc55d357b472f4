package nl.draaiboek.testkit.activity;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.draaiboek.core.language.Words;
import nl.draaiboek.core.script.ActivitySpec;
import nl.draaiboek.core.script.Settings;

/** Activities as a script would ask for them. */
final class Specs {
  private Specs() {}

  static ActivitySpec of(String kind, Map<String, Object> settings) {
    return of(kind, settings, Map.of());
  }

  /** @param words English texts by name */
  static ActivitySpec of(String kind, Map<String, Object> settings, Map<String, String> words) {
    return new ActivitySpec(kind, kind, new Settings(settings), Optional.empty(), List.of(),
        words.entrySet().stream().collect(java.util.stream.Collectors.toMap(Map.Entry::getKey,
            e -> new Words(Map.of("en", e.getValue())))));
  }

  /** @return notes of two kinds, 💡 yellow and 🌱 green, with these settings beside them */
  static ActivitySpec notes(Map<String, Object> settings) {
    Map<String, Object> all = new java.util.HashMap<>(settings);
    all.put("kinds", List.of(Map.of("id", "yellow", "colour", "yellow", "sign", "💡"),
        Map.of("id", "green", "colour", "green", "sign", "🌱")));
    return of("notes", all,
        Map.of("prompt", "What do you see?", "kind.yellow", "practice", "kind.green", "challenge"));
  }

  /** @return the same activity, starting from the notes of another */
  static ActivitySpec after(String from, ActivitySpec spec) {
    return new ActivitySpec(spec.id(), spec.kind(), spec.settings(), spec.poster(), List.of(from),
        spec.words());
  }
}
