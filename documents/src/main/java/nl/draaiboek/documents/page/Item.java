package nl.draaiboek.documents.page;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.draaiboek.core.note.NoteKind;

/**
 * An item of a list.
 *
 * @param kind  of the note that it is; empty where it is none
 * @param label stands in bold before the words; empty shows none
 * @param words as people wrote them
 * @param aside where they come from; empty shows none
 * @param below one more line each
 * @param shot  the photo on it
 */
public record Item(Optional<NoteKind> kind, String label, String words, String aside, List<String> below,
    Optional<Shot> shot) {
  public Item {
    below = List.copyOf(below);
  }

  /** One without a photo. */
  public Item(Optional<NoteKind> kind, String label, String words, String aside, List<String> below) {
    this(kind, label, words, aside, below, Optional.empty());
  }

  /** @return the same with more below it, where there is more */
  public Item under(Optional<String> more) {
    return new Item(kind, label, words, aside,
        Stream.concat(below.stream(), more.map(text -> "💬 " + text).stream()).toList(), shot);
  }

  /** @return the same with this photo */
  public Item with(Optional<Shot> photo) {
    return new Item(kind, label, words, aside, below, photo);
  }
}
