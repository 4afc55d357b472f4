package nl.draaiboek.core.message;

import java.util.List;
import java.util.Optional;
import nl.draaiboek.core.language.Line;
import nl.draaiboek.core.note.Colour;

/** One thing to fill in on a form. {@code name} is the key of the answer. */
public sealed interface Field {
  String name();

  Line label();

  /** What is typed or chosen from a list: every channel has it on its forms. */
  sealed interface Typed extends Field {}

  /**
   * Words.
   *
   * @param maxLength in characters (UTF-16 units), as the activity will bear
   * @param lines     how many to offer room for; 1 is a single line
   */
  record Text(String name, Line label, int maxLength, int lines, boolean required,
      String value) implements Typed {}

  /** A whole number within bounds. */
  record Amount(String name, Line label, int min, int max, boolean required,
      Optional<Integer> value) implements Typed {}

  /** A picture, for channels on whose forms one can be chosen; the answer is the id that it is kept under. */
  record Photo(String name, Line label) implements Field {}

  /** A picture that is drawn on the form, or chosen, for channels that have that; the answer is the id that it is kept under. */
  record Drawing(String name, Line label) implements Field {}

  /** One of a few. */
  record Choice(String name, Line label, List<Option> options, String value) implements Typed {
    /** The value of an option that chooses nothing: where it stands at first, nothing has to be chosen. */
    public static final String NONE = "none";

    public Choice {
      options = List.copyOf(options);
      if (options.isEmpty())
        throw new IllegalArgumentException("a choice has at least one option: " + name);
    }
  }

  /** One option; {@code sign} is an emoji or empty, {@code colour} that of the paper it makes. */
  record Option(String value, Line label, String sign, Optional<Colour> colour) {}
}
