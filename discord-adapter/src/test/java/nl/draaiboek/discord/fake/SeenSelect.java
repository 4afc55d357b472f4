package nl.draaiboek.discord.fake;

import java.util.List;

/**
 * A list to choose from on a message or in a form.
 *
 * @param kind Discord's number: 3 for words, 5 for people
 */
public record SeenSelect(int kind, String customId, String placeholder, List<Option> options, int min,
    int max, boolean disabled) {
  /** One thing that can be chosen. */
  public record Option(String label, String value, String description, boolean chosen) {}

  public SeenSelect {
    options = List.copyOf(options);
  }

  boolean isCalled(String named) {
    return customId.equals(named) || placeholder.equals(named);
  }

  /** @return the values of options given by label or value */
  List<String> values(List<String> chosen) {
    if (chosen.size() < min || chosen.size() > max)
      throw new IllegalStateException("between " + min + " and " + max + " can be chosen, not " + chosen);
    return kind == 3 ? chosen.stream().map(this::value).toList() : chosen;
  }

  private String value(String named) {
    return options.stream().filter(o -> o.label.equals(named) || o.value.equals(named)).findFirst()
        .orElseThrow(() -> new IllegalStateException("cannot choose " + named + ", but " + options)).value;
  }
}
