package nl.draaiboek.core.activity.gallery;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import nl.draaiboek.core.language.Words;
import nl.draaiboek.core.note.Colour;
import nl.draaiboek.core.note.NoteKind;

/** What people hang beside something. */
public enum Tip {
  TIP(Colour.GREEN, "🎁"),
  QUESTION(Colour.YELLOW, "❓");

  private final Colour colour;
  private final String sign;

  Tip(Colour colour, String sign) {
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

  static Optional<Tip> of(String id) {
    return Arrays.stream(values()).filter(t -> t.id().equals(id)).findFirst();
  }
}
