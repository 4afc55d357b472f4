package nl.draaiboek.core.activity;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.draaiboek.core.script.ActivitySpec;

/** Goes through the settings of an activity and gathers every mistake; a setting that was not asked after is unknown. */
public final class SpecCheck {
  private final ActivitySpec spec;
  private final Set<String> known = new LinkedHashSet<>();
  private final List<SpecProblem> problems = new ArrayList<>();

  private SpecCheck(ActivitySpec spec) {
    this.spec = spec;
  }

  public static SpecCheck of(ActivitySpec spec) {
    return new SpecCheck(spec);
  }

  /**
   * @param name of a setting that is a whole number
   * @param min  the least it may be
   * @param max  the most it may be
   */
  public SpecCheck number(String name, int min, int max) {
    boolean within = spec.settings().values().get(name) instanceof Number n
        && n.doubleValue() == n.intValue() && min <= n.intValue() && n.intValue() <= max;
    return setting(name, within, "is a whole number from " + min + " to " + max);
  }

  public SpecCheck flag(String name) {
    return setting(name, spec.settings().values().get(name) instanceof Boolean, "is true or false");
  }

  /** @param values what the setting may be */
  public SpecCheck oneOf(String name, String... values) {
    boolean among = spec.settings().text(name).filter(List.of(values)::contains).isPresent();
    return setting(name, among, "is one of: " + String.join(", ", values));
  }

  public SpecCheck text(String name) {
    return setting(name, spec.settings().text(name).isPresent(), "is a text");
  }

  /** A list of maps, or of texts; what is in it is for the activity to check. */
  public SpecCheck list(String name) {
    return setting(name, spec.settings().values().get(name) instanceof List<?>, "is a list");
  }

  public SpecCheck add(SpecProblem problem) {
    problems.add(problem);
    return this;
  }

  /** @return all that is wrong or unwise, with the settings that no one knows at the end */
  public List<SpecProblem> problems() {
    return Stream.concat(problems.stream(), unknown()).toList();
  }

  private SpecCheck setting(String name, boolean good, String rule) {
    known.add(name);
    if (spec.settings().has(name) && !good)
      problems.add(SpecProblem.wrong(name, "'" + name + "' " + rule));
    return this;
  }

  private Stream<SpecProblem> unknown() {
    String allowed = known.isEmpty() ? "it has none" : "it has: " + String.join(", ", known);
    return spec.settings().values().keySet().stream().filter(name -> !known.contains(name)).sorted()
        .map(name -> SpecProblem.wrong(name,
            "'" + spec.kind() + "' has no setting '" + name + "'; " + allowed));
  }
}
