package nl.draaiboek.core.activity.marketplace;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import nl.draaiboek.core.language.Words;
import nl.draaiboek.core.note.Colour;
import nl.draaiboek.core.note.NoteKind;

/** How somebody makes an idea go further, as paper 001 has it. */
public enum Way {
  /** I can tell about it myself. */
  AM(Colour.YELLOW, "🙋"),
  /** I know somebody who can. */
  KNOW(Colour.BLUE, "👉"),
  /** I help to organise it. */
  HELP(Colour.GREEN, "🤝");

  private final Colour colour;
  private final String sign;

  Way(Colour colour, String sign) {
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

  static Optional<Way> of(String id) {
    return Arrays.stream(values()).filter(w -> w.id().equals(id)).findFirst();
  }
}
