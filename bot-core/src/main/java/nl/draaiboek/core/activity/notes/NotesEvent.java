package nl.draaiboek.core.activity.notes;

import java.util.List;
import java.util.Optional;
import nl.draaiboek.core.conversation.PersonId;
import nl.draaiboek.core.event.ActivityEvent;
import nl.draaiboek.core.event.Worded;
import nl.draaiboek.core.note.NoteEvent;
import nl.draaiboek.core.note.Unsigned;

/** What happened to the wall as a whole; what happens to one note is a {@code NoteEvent}. Stored for good. */
public sealed interface NotesEvent extends ActivityEvent {
  /** From now on everybody sees all notes. */
  record WallShown() implements NotesEvent {}

  /** From now on people see their own notes only. */
  record WallHidden() implements NotesEvent {}

  /** A note was written, changed or taken back of which nobody is to know whose it is. */
  record NotedUnsigned(PersonId by, NoteEvent happened) implements NotesEvent, Unsigned, Worded {
    @Override
    public PersonId doer() {
      return by;
    }

    @Override
    public NotedUnsigned doneBy(PersonId name) {
      return new NotedUnsigned(name, happened);
    }

    @Override
    public Optional<PersonId> writer() {
      return Optional.empty();
    }

    @Override
    public List<String> texts() {
      return happened instanceof Worded worded ? worded.texts() : List.of();
    }

    @Override
    public NotedUnsigned withoutWords() {
      return happened instanceof Worded worded
          ? new NotedUnsigned(by, (NoteEvent) worded.withoutWords())
          : this;
    }
  }

  /** From now on nobody can tell who wrote the notes that bear no name, so none of them is changed any more. */
  record WritersForgotten() implements NotesEvent {}
}
