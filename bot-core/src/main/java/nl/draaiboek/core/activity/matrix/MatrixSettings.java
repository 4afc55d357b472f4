package nl.draaiboek.core.activity.matrix;

import java.util.List;
import java.util.Optional;
import nl.draaiboek.core.note.Colour;
import nl.draaiboek.core.note.NoteKind;
import nl.draaiboek.core.script.ActivitySpec;

/**
 * How a script wants it.
 *
 * @param kinds         what a note can be: a kind of knowledge of a stakeholder; or an interest, a need. At least one
 * @param cover         ids of the kinds of knowledge that have to be there
 * @param categories    ids of those that the script gives
 * @param maxCategories how many categories there can be in all
 * @param items         ids of the assumptions to check
 */
record MatrixSettings(ActivitySpec spec, Stage stage, List<NoteKind> kinds, List<String> cover,
    List<String> categories,
    int maxCategories, List<String> items) {
  static final int MOST_CATEGORIES = 10;

  static MatrixSettings of(ActivitySpec spec) {
    var settings = spec.settings();
    Stage stage = Stage.of(spec);
    Colour colour = stage == Stage.NEEDS ? Colour.BLUE : Colour.YELLOW;
    List<NoteKind> kinds = settings.entries("kinds").stream()
        .flatMap(k -> k.text("id").stream().map(
            id -> new NoteKind(id, colour, k.text("sign").orElse(""), spec.text("kind." + id))))
        .toList();
    return new MatrixSettings(spec, stage,
        kinds.isEmpty() ? List.of(new NoteKind("note", colour, "", spec.text("kind.note"))) : kinds,
        settings.texts("cover"), ids(spec, "categories"),
        settings.number("max-categories", MOST_CATEGORIES), ids(spec, "items"));
  }

  private static List<String> ids(ActivitySpec spec, String setting) {
    return spec.settings().entries(setting).stream().flatMap(e -> e.text("id").stream()).toList();
  }

  /** @return the kind that was asked for; the only one there is goes without asking */
  Optional<NoteKind> kind(String id) {
    if (kinds.size() == 1 && id.isEmpty())
      return Optional.of(kinds.getFirst());
    return kinds.stream().filter(k -> k.id().equals(id)).findFirst();
  }
}
