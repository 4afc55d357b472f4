package nl.draaiboek.core.activity;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The activities that this bot knows, by kind. */
public final class Activities {
  private final Map<String, Activity<?, ?, ?>> byKind;

  /** @param all each of another kind */
  public Activities(List<Activity<?, ?, ?>> all) {
    byKind = all.stream().collect(Collectors.toUnmodifiableMap(Activity::kind, Function.identity()));
  }

  public Optional<Activity<?, ?, ?>> find(String kind) {
    return Optional.ofNullable(byKind.get(kind));
  }

  /** @return the activity of that kind, which a checked script is sure to have */
  public Activity<?, ?, ?> named(String kind) {
    return find(kind).orElseThrow(
        () -> new IllegalArgumentException("no activity of kind '" + kind + "'; there are: " + kinds()));
  }

  /** @return all kinds, sorted */
  public List<String> kinds() {
    return byKind.keySet().stream().sorted().toList();
  }

  /** @return every activity, by kind */
  public List<Activity<?, ?, ?>> all() {
    return byKind.entrySet().stream().sorted(Map.Entry.comparingByKey())
        .<Activity<?, ?, ?>>map(Map.Entry::getValue).toList();
  }
}
