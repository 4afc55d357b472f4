package nl.draaiboek.core.activity.notes;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import nl.draaiboek.core.language.Words;
import nl.draaiboek.core.note.Colour;
import nl.draaiboek.core.note.Note;
import nl.draaiboek.core.note.NoteKind;
import nl.draaiboek.core.script.ActivitySpec;
import nl.draaiboek.core.script.Settings;

/**
 * How a script wants notes written.
 *
 * @param kinds    at least one
 * @param pictures whether a picture may be on a note
 * @param anonymous whether nobody is to know who wrote which note
 */
record NotesSettings(List<NoteKind> kinds, CardRule card, int minWords, int maxChars, boolean hidden,
    boolean pictures, boolean anonymous) {
  enum CardRule {
    REQUIRED,
    OPTIONAL,
    NONE
  }

  static NotesSettings of(ActivitySpec spec) {
    Settings settings = spec.settings();
    List<NoteKind> kinds = settings.entries("kinds").stream().flatMap(k -> kind(k, spec).stream()).toList();
    return new NotesSettings(
        kinds.isEmpty() ? List.of(new NoteKind("note", Colour.YELLOW, "", Words.NONE)) : kinds,
        settings.text("card").flatMap(c -> constant(CardRule.values(), c)).orElse(CardRule.NONE),
        settings.number("min-words", 1),
        Math.clamp(settings.number("max-chars", Note.MAX_CHARS), 1, Note.MAX_CHARS),
        settings.flag("hidden", false), settings.flag("pictures", false),
        settings.flag("anonymous", false));
  }

  /** @return the kind that was asked for; the only one there is goes without asking */
  Optional<NoteKind> kind(String id) {
    if (kinds.size() == 1 && id.isEmpty())
      return Optional.of(kinds.getFirst());
    return kinds.stream().filter(k -> k.id().equals(id.toLowerCase(Locale.ROOT))).findFirst();
  }

  static Optional<Colour> colour(String name) {
    return constant(Colour.values(), name);
  }

  private static Optional<NoteKind> kind(Settings kind, ActivitySpec spec) {
    return kind.text("id").map(id -> new NoteKind(id,
        kind.text("colour").flatMap(NotesSettings::colour).orElse(Colour.YELLOW),
        kind.text("sign").orElse(""), spec.text("kind." + id)));
  }

  private static <T extends Enum<T>> Optional<T> constant(T[] values, String name) {
    return Stream.of(values).filter(v -> v.name().toLowerCase(Locale.ROOT).equals(name)).findFirst();
  }
}
