package nl.draaiboek.core.activity.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.draaiboek.core.activity.ActivityKey;
import nl.draaiboek.core.activity.Papers;
import nl.draaiboek.core.activity.Viewer;
import nl.draaiboek.core.conversation.PersonId;
import nl.draaiboek.core.language.Line;
import nl.draaiboek.core.message.CardPart;
import nl.draaiboek.core.message.CardPart.Axes;
import nl.draaiboek.core.message.CardPart.Placed;
import nl.draaiboek.core.message.Paper;
import nl.draaiboek.core.note.Note;
import nl.draaiboek.core.note.NoteId;
import nl.draaiboek.core.poster.Cluster;
import nl.draaiboek.core.poster.Poster;
import nl.draaiboek.core.poster.Spot;

/** A sheet on which notes hang between two axes. */
final class LandscapeView {
  private LandscapeView() {}

  static List<CardPart> of(Sheet sheet, Axes axes, Viewer viewer) {
    Hung hung = new Hung(sheet, viewer);
    List<CardPart> parts = new ArrayList<>();
    parts.add(landscape(hung, axes));
    parts.addAll(SheetForms.regrouping(hung));
    return parts;
  }

  static CardPart look(Sheet sheet, Axes axes) {
    return landscape(new Hung(sheet, new Viewer.Everyone()), axes);
  }

  private static CardPart landscape(Hung hung, Axes axes) {
    Sheet sheet = hung.sheet();
    ActivityKey key = sheet.situation().key();
    Optional<PersonId> actor = hung.actor();
    List<Paper> waiting = actor.stream().flatMap(person -> sheet.waitingFor(person).stream())
        .map(Papers::of)
        .toList();
    List<Placed> placed = sheet.hanging().stream().map(note -> placed(hung, note)).toList();
    return new CardPart.Landscape(Line.of(SheetPhrase.LANDSCAPE), axes, placed, hung.clusters(), waiting,
        centre(sheet), actor.map(_ -> key.address("place", "")), actor.map(_ -> key.address("cluster", "")));
  }

  private static Placed placed(Hung hung, Note note) {
    Poster poster = hung.sheet().situation().poster();
    Spot spot = poster.placed().getOrDefault(note.id(), Spot.somewhere(note.author(), ""));
    return new Placed(hung.paper(note), spot.x(), spot.y(), poster.clusterOf(note.id()).map(Cluster::id),
        hung.actor().isPresent());
  }

  /** A note that was made for a slot bears the slot's name as its kind. */
  private static List<CardPart.Chosen> centre(Sheet sheet) {
    List<CardPart.Chosen> centre = new ArrayList<>();
    for (NoteId id : sheet.situation().poster().chosen().values())
      sheet.situation().notes().find(id).filter(n -> !n.hidden()).ifPresent(
          n -> centre.add(new CardPart.Chosen(Line.scripted(n.kind().name()), Papers.of(n))));
    return centre;
  }
}
