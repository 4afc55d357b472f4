package nl.draaiboek.core.activity;

/**
 * Something about an activity in a script, for who writes it; in English.
 *
 * @param setting the setting it is about, so that its line can be told; empty for the activity as a whole
 * @param warning unwise rather than wrong
 */
public record SpecProblem(String setting, String message, boolean warning) {
  public static SpecProblem wrong(String setting, String message) {
    return new SpecProblem(setting, message, false);
  }

  public static SpecProblem unwise(String setting, String message) {
    return new SpecProblem(setting, message, true);
  }
}
