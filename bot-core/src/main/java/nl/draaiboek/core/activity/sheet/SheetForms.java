package nl.draaiboek.core.activity.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.draaiboek.core.activity.ActivityKey;
import nl.draaiboek.core.activity.Papers;
import nl.draaiboek.core.language.Line;
import nl.draaiboek.core.message.Button;
import nl.draaiboek.core.message.CardPart;
import nl.draaiboek.core.message.Field;
import nl.draaiboek.core.note.Note;
import nl.draaiboek.core.poster.Poster;

/** What can be filled in and pressed around a sheet. */
final class SheetForms {
  /** What fits on one line of a list to choose from, in characters. */
  private static final int OPTION_CHARS = 60;

  private SheetForms() {}

  /** @return a form that hangs up one of these notes with a reason; there is at least one */
  static CardPart.Form placeWithWhy(ActivityKey key, List<Note> waiting) {
    List<Field.Option> options = waiting.stream()
        .map(n -> new Field.Option(n.id().toString(), numbered(n), n.kind().sign(),
            Optional.of(n.kind().colour())))
        .toList();
    return new CardPart.Form(Line.of(SheetPhrase.PLACE_WITH_WHY), key.address("place", ""),
        List.of(
            new Field.Choice("note", Line.of(SheetPhrase.NOTE), options, options.getFirst().value()),
            new Field.Text("why", Line.of(SheetPhrase.WHY), Sheet.MAX_WHY_CHARS, 2, false, "")),
        Line.of(SheetPhrase.PLACE), true);
  }

  /** @return what changes clusters: adding loose notes to one, and taking the last change back */
  static List<CardPart> regrouping(Hung hung) {
    if (hung.actor().isEmpty())
      return List.of();
    Poster poster = hung.sheet().situation().poster();
    ActivityKey key = hung.sheet().situation().key();
    List<CardPart> parts = new ArrayList<>();
    if (!poster.clusters().isEmpty() && !hung.loose().isEmpty())
      parts.add(add(key, poster));
    if (poster.canUndo())
      parts.add(new CardPart.Buttons(
          List.of(Button.plain(Line.of(SheetPhrase.UNDO), key.address("undo", "")))));
    return parts;
  }

  private static CardPart.Form add(ActivityKey key, Poster poster) {
    List<Field.Option> options = poster.clusters().values().stream()
        .map(c -> new Field.Option(c.id().toString(), Hung.title(c), "", Optional.empty())).toList();
    return new CardPart.Form(Line.of(SheetPhrase.ADD), key.address("add", ""),
        List.of(
            new Field.Choice("cluster", Line.of(SheetPhrase.CLUSTER), options, options.getFirst().value()),
            new Field.Text("notes", Line.of(SheetPhrase.NOTES), 200, 1, true, "")),
        Line.of(SheetPhrase.ADD_NOW), true);
  }

  private static Line numbered(Note note) {
    return Line.of(SheetPhrase.NUMBERED, "note", note.id().number(), "words", shortened(note));
  }

  private static Line shortened(Note note) {
    String words = note.words().replace('\n', ' ');
    if (words.codePointCount(0, words.length()) <= OPTION_CHARS)
      return Papers.words(words);
    return Line.theirs(words.substring(0, words.offsetByCodePoints(0, OPTION_CHARS)).strip() + "…");
  }
}
