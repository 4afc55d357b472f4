package nl.draaiboek.core.activity.form;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.draaiboek.core.language.Line;
import nl.draaiboek.core.script.ActivitySpec;
import nl.draaiboek.core.script.Settings;

/**
 * A field, as the script asks for it.
 *
 * @param min     the least that a number may be
 * @param max     the most that a number may be
 * @param options what can be chosen, by id
 */
record FormField(String id, Type type, Line label, int min, int max, List<Option> options) {
  static final int LEAST_NUMBER = 0;
  static final int MOST_NUMBER = 100;

  enum Type {
    /** One line. */
    SHORT(200),
    LONG(1000),
    NUMBER(6),
    CHOICE(30),
    /** A list that people add to and put in order. */
    STEPS(300);

    private final int maxChars;

    Type(int maxChars) {
      this.maxChars = maxChars;
    }

    /** @return how long what is written may be, in characters (UTF-16 units) */
    int maxChars() {
      return maxChars;
    }

    boolean isText() {
      return this == SHORT || this == LONG;
    }
  }

  record Option(String id, Line label) {}

  static List<FormField> of(ActivitySpec spec) {
    return spec.settings().entries("fields").stream().map(entry -> of(entry, spec)).toList();
  }

  private static FormField of(Settings entry, ActivitySpec spec) {
    String id = entry.text("id").orElse("");
    return new FormField(id, type(entry).orElse(Type.SHORT), Line.scripted(spec.text("field." + id)),
        entry.number("min", LEAST_NUMBER), entry.number("max", MOST_NUMBER),
        entry.texts("options").stream()
            .map(option -> new Option(option, Line.scripted(spec.text(optionText(option))))).toList());
  }

  /** @return the type that is set; empty where there is none, or no such type */
  static Optional<Type> type(Settings entry) {
    return entry.text("type").flatMap(
        name -> Arrays.stream(Type.values()).filter(t -> t.name().toLowerCase(Locale.ROOT).equals(name))
            .findFirst());
  }

  /** @return the name of the text that says what an option is */
  static String optionText(String option) {
    return "option." + option;
  }

  Optional<Option> option(String value) {
    return options.stream().filter(option -> option.id().equals(value)).findFirst();
  }
}
