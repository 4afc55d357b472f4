package nl.draaiboek.core.activity.drawing;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.draaiboek.core.activity.Situation;
import nl.draaiboek.core.conversation.PersonId;
import nl.draaiboek.core.note.Colour;
import nl.draaiboek.core.note.Note;
import nl.draaiboek.core.note.NoteId;
import nl.draaiboek.core.note.NoteKind;
import nl.draaiboek.core.script.Settings;

/** The questions of a script, and what was drawn in this room. */
record Sketches(Situation situation) {
  private static final List<Colour> PAPER = List.of(Colour.YELLOW, Colour.BLUE, Colour.GREEN, Colour.PINK);

  /** @return the questions in order, each as the kind of the notes that answer it; one at least */
  List<NoteKind> rounds() {
    List<String> ids = situation.spec().settings().entries("rounds").stream().map(Sketches::id).toList();
    List<String> rounds = ids.isEmpty() ? List.of("1") : ids;
    return rounds.stream().map(id -> new NoteKind(id, PAPER.get(rounds.indexOf(id) % PAPER.size()), "🖍",
        situation.spec().text("round." + id))).toList();
  }

  private static String id(Settings round) {
    return round.text("id").orElse("");
  }

  /** @return all that was drawn and can be seen, question by question, in the order in which it came */
  List<Note> all() {
    List<String> order = rounds().stream().map(NoteKind::id).toList();
    return situation.notes().stream().filter(this::isHere).filter(n -> !n.hidden())
        .sorted(Comparator.<Note>comparingInt(n -> order.indexOf(n.kind().id())).thenComparing(Note::id))
        .toList();
  }

  List<Note> of(NoteKind round) {
    return all().stream().filter(n -> n.kind().id().equals(round.id())).toList();
  }

  List<Note> by(PersonId person) {
    return situation.notes().by(person).stream().filter(this::isHere).toList();
  }

  Optional<Note> by(PersonId person, NoteKind round) {
    return by(person).stream().filter(n -> n.kind().id().equals(round.id())).findFirst();
  }

  Optional<Note> find(NoteId id) {
    return situation.notes().find(id).filter(this::isHere);
  }

  /** @return the drawing that comes {@code steps} behind this one; where that is gone, the first there is */
  Optional<Note> beside(NoteId note, int steps) {
    List<Note> all = all();
    int at = all.stream().map(Note::id).toList().indexOf(note) + steps;
    return 0 <= at && at < all.size() ? Optional.of(all.get(at)) : Optional.empty();
  }

  private boolean isHere(Note note) {
    return note.room().equals(situation.room()) && note.origin().equals(situation.key().origin());
  }
}
