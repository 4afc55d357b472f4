package nl.draaiboek.core.note;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.draaiboek.core.conversation.PersonId;
import nl.draaiboek.core.conversation.Room;
import org.pcollections.TreePMap;
import org.pcollections.TreePSet;

/**
 * All notes of a session that were not withdrawn. Persistent: the 5,000th costs what the 50th did.
 *
 * @param byAuthor which of them each person wrote; nobody stands at none
 */
public record Notes(TreePMap<NoteId, Note> byId, TreePMap<PersonId, TreePSet<NoteId>> byAuthor, int written) {
  public static final Notes NONE = new Notes(TreePMap.empty(), TreePMap.empty(), 0);

  /** @return the number of the next note; numbers of withdrawn notes are not used again */
  public NoteId next() {
    return new NoteId(written + 1);
  }

  public Optional<Note> find(NoteId id) {
    return Optional.ofNullable(byId.get(id));
  }

  /** @return all, hidden ones too, oldest first */
  public Stream<Note> stream() {
    return byId.values().stream();
  }

  /**
   * @param which which ones
   * @return those that everybody may see, oldest first
   */
  public List<Note> shown(Predicate<Note> which) {
    return stream().filter(n -> !n.hidden()).filter(which).toList();
  }

  /** @return those that this person wrote, oldest first; costs the same however many others there are */
  public List<Note> by(PersonId author) {
    return idsBy(author).stream().map(byId::get).toList();
  }

  /** @return how many of them this person wrote; costs the same however many there are */
  public int countBy(PersonId author) {
    return idsBy(author).size();
  }

  private TreePSet<NoteId> idsBy(PersonId author) {
    return byAuthor.getOrDefault(author, TreePSet.empty());
  }

  /** @return these and one more */
  public Notes with(Note note) {
    Notes others = without(note.id());
    return new Notes(others.byId.plus(note.id(), note),
        others.byAuthor.plus(note.author(), others.idsBy(note.author()).plus(note.id())),
        Math.max(written, note.id().number()));
  }

  /**
   * @param event what happened
   * @return the notes after it
   */
  public Notes evolve(NoteEvent event) {
    return switch (event) {
      case NoteEvent.NoteWritten(var id, var author, var kind, var room, var origin, var card, var words, var photo) ->
        with(new Note(id, author, kind, room, origin, card, words, false, photo));
      case NoteEvent.NoteEdited(var id, var kind, var card, var words, var photo) ->
        changed(id, n -> n.edited(kind, card, words, photo));
      case NoteEvent.NoteCorrected(var id, var words) -> changed(id, n -> n.corrected(words));
      case NoteEvent.NoteWithdrawn(var id) -> without(id);
      case NoteEvent.NoteHidden(var id) -> changed(id, n -> n.hidden(true));
      case NoteEvent.NoteShown(var id) -> changed(id, n -> n.hidden(false));
    };
  }

  /** @return the notes after what happened to one without a name; its writer is whoever that is taken to be done by */
  public Notes evolve(Unsigned event) {
    return event.happened() instanceof NoteEvent.NoteWritten written
        ? with(new Note(written.note(), event.doer(), written.kind(), written.room(), written.origin(),
            written.card(), written.words(), false, written.photo(), Optional.empty(), true))
        : evolve(event.happened());
  }

  /**
   * @param from a table that is no more
   * @param into the table that took its people
   * @return the notes with those of the one at the other
   */
  public Notes merged(Room from, Room into) {
    TreePMap<NoteId, Note> all = byId;
    for (Note note : byId.values())
      if (note.room().equals(from))
        all = all.plus(note.id(), note.moved(into));
    return new Notes(all, byAuthor, written);
  }

  private Notes changed(NoteId id, java.util.function.UnaryOperator<Note> how) {
    Note note = byId.get(id);
    return note == null ? this : new Notes(byId.plus(id, how.apply(note)), byAuthor, written);
  }

  private Notes without(NoteId id) {
    Note note = byId.get(id);
    if (note == null)
      return this;
    TreePSet<NoteId> left = idsBy(note.author()).minus(id);
    return new Notes(byId.minus(id),
        left.isEmpty() ? byAuthor.minus(note.author()) : byAuthor.plus(note.author(), left), written);
  }
}
