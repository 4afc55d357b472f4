package nl.draaiboek.core.activity.sources;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import nl.draaiboek.core.language.Words;
import nl.draaiboek.core.note.Colour;
import nl.draaiboek.core.note.NoteKind;

/** What stands on a note. */
public enum Kind {
  /** Something to read, watch or visit, with where to find it. */
  SOURCE(Colour.BLUE, "📚"),
  IDEA(Colour.YELLOW, "💡");

  private final Colour colour;
  private final String sign;

  Kind(Colour colour, String sign) {
    this.colour = colour;
    this.sign = sign;
  }

  String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  Colour colour() {
    return colour;
  }

  String sign() {
    return sign;
  }

  NoteKind kind() {
    return new NoteKind(id(), colour, sign, Words.NONE);
  }

  static Optional<Kind> of(String id) {
    return Arrays.stream(values()).filter(k -> k.id().equals(id)).findFirst();
  }
}
