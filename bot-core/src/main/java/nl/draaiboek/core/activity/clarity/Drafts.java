package nl.draaiboek.core.activity.clarity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.draaiboek.core.conversation.PersonId;
import nl.draaiboek.core.note.Note;
import nl.draaiboek.core.note.NoteId;
import nl.draaiboek.core.note.Notes;
import org.pcollections.HashPMap;
import org.pcollections.HashTreePMap;
import org.pcollections.HashTreePSet;
import org.pcollections.MapPSet;
import org.pcollections.PVector;
import org.pcollections.TreePSet;
import org.pcollections.TreePVector;

/**
 * The versions of a sentence.
 *
 * @param all     every version, oldest first, those that stand beside the sentence too
 * @param been    what was the sentence, one after another; the last of them that is still there is it now
 * @param step    the number of the version that is the sentence now; 1 while there is none
 * @param marks   the places of the words that each person finds unclear in it
 * @param clear   to whom it is clear
 * @param settled whether who leads settled it
 */
public record Drafts(PVector<NoteId> all, PVector<NoteId> been, int step,
    HashPMap<PersonId, TreePSet<Integer>> marks,
    MapPSet<PersonId> clear, boolean settled) {
  static final Drafts NONE = new Drafts(TreePVector.empty(), TreePVector.empty(), 1, HashTreePMap.empty(),
      HashTreePSet.empty(), false);

  Optional<Note> now(Notes notes) {
    return been.stream().flatMap(id -> notes.find(id).stream()).reduce((_, last) -> last);
  }

  /** @return the versions that are not the sentence now, oldest first, without hidden ones */
  List<Note> others(Notes notes) {
    Optional<NoteId> now = now(notes).map(Note::id);
    return all.stream().filter(id -> !now.equals(Optional.of(id))).flatMap(id -> notes.find(id).stream())
        .filter(n -> !n.hidden()).toList();
  }

  boolean isVersion(NoteId note) {
    return all.contains(note);
  }

  TreePSet<Integer> marksOf(PersonId person) {
    return marks.getOrDefault(person, TreePSet.empty());
  }

  /** @return how many people find this word unclear */
  int markers(int word) {
    return (int) marks.values().stream().filter(m -> m.contains(word)).count();
  }

  Drafts evolve(ClarityEvent event) {
    return switch (event) {
      case ClarityEvent.SentenceWritten(var note) -> with(note).on(note);
      case ClarityEvent.SentenceWrittenBeside(var note) -> with(note);
      case ClarityEvent.SentenceTaken(var note) -> with(note).on(note);
      case ClarityEvent.WordMarked(var person, int word) -> new Drafts(all, been, step,
          marks.plus(person, marksOf(person).plus(word)), clear.minus(person), settled);
      case ClarityEvent.WordUnmarked(var person, int word) -> new Drafts(all, been, step,
          marks.plus(person, marksOf(person).minus(word)), clear, settled);
      case ClarityEvent.SaidClear(var person) ->
        new Drafts(all, been, step, marks.minus(person), clear.plus(person), settled);
      case ClarityEvent.SentenceSettled _ -> new Drafts(all, been, step, marks, clear, true);
    };
  }

  private Drafts with(NoteId note) {
    return isVersion(note) ? this : new Drafts(all.plus(note), been, step, marks, clear, settled);
  }

  private Drafts on(NoteId note) {
    return new Drafts(all, been.plus(note), step + 1, HashTreePMap.empty(), HashTreePSet.empty(), false);
  }

  /** The sentence of the table that stays is the sentence; the other's versions stand beside it. */
  Drafts merged(Drafts other) {
    if (been.isEmpty())
      return new Drafts(all.plusAll(other.all), other.been, Math.max(step, other.step), other.marks,
          other.clear, other.settled);
    List<NoteId> more = new ArrayList<>(other.all);
    more.removeIf(this::isVersion);
    return new Drafts(all.plusAll(more), been, step, marks, clear, settled);
  }
}
