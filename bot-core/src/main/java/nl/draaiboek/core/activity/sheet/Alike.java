package nl.draaiboek.core.activity.sheet;

import java.util.List;
import nl.draaiboek.core.note.Note;
import nl.draaiboek.core.note.NoteId;

/** Finds notes that say something alike. The same notes give the same answer, and nothing leaves this machine. */
@FunctionalInterface
public interface Alike {
  /** Where nobody looks. */
  Alike NOT_THERE = _ -> List.of();

  /**
   * Puts together what is alike.
   *
   * @param notes in any number and any language that the bot speaks
   * @return groups of two and more, the most alike first; a note is in one of them at most
   */
  List<List<NoteId>> groups(List<Note> notes);
}
