package nl.draaiboek.documents.page;

import java.util.List;
import java.util.Optional;
import nl.draaiboek.core.note.NoteKind;

/**
 * An item of a list.
 *
 * @param kind  of the note that it is; empty where it is none
 * @param label stands in bold before the words; empty shows none
 * @param words as people wrote them
 * @param aside where they come from; empty shows none
 * @param below one more line each
 */
public record Item(Optional<NoteKind> kind, String label, String words, String aside, List<String> below) {
  public Item {
    below = List.copyOf(below);
  }
}
