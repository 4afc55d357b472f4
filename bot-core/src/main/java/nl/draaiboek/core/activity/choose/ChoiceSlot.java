package nl.draaiboek.core.activity.choose;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.draaiboek.core.note.Colour;
import nl.draaiboek.core.note.NoteKind;
import nl.draaiboek.core.script.ActivitySpec;
import nl.draaiboek.core.script.Settings;

/** A slot to fill, and the kind of note that fills it: it bears the slot's id and name. */
record ChoiceSlot(NoteKind kind) {
  static List<ChoiceSlot> of(ActivitySpec spec) {
    return spec.settings().entries("slots").stream().map(entry -> {
      String id = entry.text("id").orElse("");
      return new ChoiceSlot(new NoteKind(id, colour(entry).orElse(Colour.YELLOW),
          entry.text("sign").orElse(""), spec.text("slot." + id)));
    }).toList();
  }

  /** @return the colour that is set; empty where there is none, or no such colour */
  static Optional<Colour> colour(Settings entry) {
    return entry.text("colour").flatMap(name -> Arrays.stream(Colour.values())
        .filter(c -> c.name().toLowerCase(Locale.ROOT).equals(name)).findFirst());
  }

  String id() {
    return kind.id();
  }
}
