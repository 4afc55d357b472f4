package nl.draaiboek.core.activity.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.draaiboek.core.activity.ActivityKey;
import nl.draaiboek.core.activity.Papers;
import nl.draaiboek.core.activity.Viewer;
import nl.draaiboek.core.conversation.PersonId;
import nl.draaiboek.core.language.Line;
import nl.draaiboek.core.message.Button;
import nl.draaiboek.core.message.CardPart;
import nl.draaiboek.core.message.Paper;
import nl.draaiboek.core.note.Note;

/** A sheet on which notes hang beside each other. */
final class ClustersView {
  private ClustersView() {}

  static List<CardPart> of(Sheet sheet, Viewer viewer) {
    Hung hung = new Hung(sheet, viewer);
    ActivityKey key = sheet.situation().key();
    List<CardPart> parts = new ArrayList<>();
    hung.actor().ifPresent(person -> parts.addAll(waiting(sheet, person)));
    parts.add(new CardPart.Clusters(Line.of(SheetPhrase.POSTER), hung.loose(), hung.clusters(),
        hung.actor().map(_ -> key.address("cluster", "")), Line.of(SheetPhrase.NOTHING_HANGS)));
    parts.addAll(SheetForms.regrouping(hung));
    return parts;
  }

  private static List<CardPart> waiting(Sheet sheet, PersonId person) {
    List<Note> waiting = sheet.waitingFor(person);
    boolean enough = sheet.perPerson() > 0 && sheet.hungBy(person) >= sheet.perPerson();
    if (waiting.isEmpty() || (enough && !sheet.situation().leads(person)))
      return List.of();
    ActivityKey key = sheet.situation().key();
    List<Paper> papers = waiting.stream()
        .map(n -> Papers.of(n).with(List.of(
            Button.plain(Line.of(SheetPhrase.PLACE), key.address("place", n.id().toString())))))
        .toList();
    List<CardPart> parts = new ArrayList<>();
    parts.add(new CardPart.Wall(title(sheet, person), papers, Line.of(SheetPhrase.ALL_HANG)));
    parts.add(SheetForms.placeWithWhy(key, waiting));
    placeAll(sheet, waiting).ifPresent(parts::add);
    return parts;
  }

  private static Optional<CardPart> placeAll(Sheet sheet, List<Note> waiting) {
    if (sheet.perPerson() > 0 || waiting.size() < 2)
      return Optional.empty();
    return Optional.of(new CardPart.Buttons(List.of(
        Button.plain(Line.of(SheetPhrase.PLACE_ALL), sheet.situation().key().address("place-all", "")))));
  }

  private static Line title(Sheet sheet, PersonId person) {
    if (sheet.situation().leads(person))
      return Line.of(SheetPhrase.WAITING);
    return sheet.perPerson() > 0
        ? Line.of(SheetPhrase.FAVOURITES, "count", sheet.perPerson())
        : Line.of(SheetPhrase.YOUR_NOTES);
  }
}
