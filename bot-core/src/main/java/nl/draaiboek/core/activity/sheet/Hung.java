package nl.draaiboek.core.activity.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.draaiboek.core.activity.ActivityKey;
import nl.draaiboek.core.activity.Papers;
import nl.draaiboek.core.activity.Viewer;
import nl.draaiboek.core.conversation.PersonId;
import nl.draaiboek.core.event.Worded;
import nl.draaiboek.core.language.Line;
import nl.draaiboek.core.message.Button;
import nl.draaiboek.core.message.CardPart;
import nl.draaiboek.core.message.Field;
import nl.draaiboek.core.message.Paper;
import nl.draaiboek.core.note.Note;
import nl.draaiboek.core.note.NoteId;
import nl.draaiboek.core.poster.Cluster;
import nl.draaiboek.core.poster.Poster;
import nl.draaiboek.core.poster.Spot;

/**
 * The notes and clusters that hang, with what one viewer can do with each.
 *
 * @param gathered the notes that are in a cluster
 */
record Hung(Sheet sheet, Viewer viewer, Set<NoteId> gathered) {
  Hung(Sheet sheet, Viewer viewer) {
    this(sheet, viewer, sheet.situation().poster().gathered());
  }

  /** @return who can do things here now; empty for a board, and when the block is over */
  Optional<PersonId> actor() {
    return viewer instanceof Viewer.One(PersonId person) && sheet.situation().open()
        ? Optional.of(person)
        : Optional.empty();
  }

  List<Paper> loose() {
    return sheet.hanging().stream().filter(n -> !gathered.contains(n.id())).map(this::paper)
        .toList();
  }

  List<CardPart.Cluster> clusters() {
    List<Note> hanging = sheet.hanging();
    return poster().clusters().values().stream().map(cluster -> cluster(cluster, hanging)).toList();
  }

  Paper paper(Note note) {
    Spot spot = poster().placed().get(note.id());
    return Papers.remarked(note, spot == null ? "" : spot.why()).with(buttons(note));
  }

  private List<Button> buttons(Note note) {
    if (actor().isEmpty())
      return List.of();
    PersonId person = actor().get();
    List<Button> buttons = new ArrayList<>();
    if (gathered.contains(note.id()))
      buttons.add(button(SheetPhrase.LEAVE, "leave", note.id()));
    if (note.unsigned() || note.author().equals(person) || sheet.situation().leads(person))
      buttons.add(button(SheetPhrase.TAKE_OFF, "take-off", note.id()));
    return buttons;
  }

  private CardPart.Cluster cluster(Cluster cluster, List<Note> hanging) {
    Set<NoteId> inside = Set.copyOf(cluster.notes());
    List<Paper> papers = hanging.stream().filter(n -> inside.contains(n.id())).map(this::paper)
        .toList();
    List<Button> buttons = actor().isEmpty()
        ? List.of()
        : List.of(button(SheetPhrase.SPLIT, "split", cluster.id()));
    return new CardPart.Cluster(cluster.id(), title(cluster), papers, buttons, rename(cluster));
  }

  static Line title(Cluster cluster) {
    return cluster.title().isEmpty()
        ? Line.of(SheetPhrase.NO_TITLE, "cluster", cluster.id().number())
        : Papers.words(cluster.title());
  }

  /** A title can also be mended when the block is over. */
  private Optional<CardPart.Form> rename(Cluster cluster) {
    if (!(viewer instanceof Viewer.One))
      return Optional.empty();
    String now = cluster.title().equals(Worded.REMOVED) ? "" : cluster.title();
    return Optional.of(new CardPart.Form(Line.of(SheetPhrase.CHANGE_TITLE),
        key().address("title", cluster.id().toString()), List.of(new Field.Text("title",
            Line.of(SheetPhrase.TITLE), Sheet.MAX_TITLE_CHARS, 1, true, now)),
        Line.of(SheetPhrase.SAVE), true));
  }

  private Button button(SheetPhrase label, String verb, Object target) {
    return Button.plain(Line.of(label), key().address(verb, target.toString()));
  }

  private ActivityKey key() {
    return sheet.situation().key();
  }

  private Poster poster() {
    return sheet.situation().poster();
  }
}
