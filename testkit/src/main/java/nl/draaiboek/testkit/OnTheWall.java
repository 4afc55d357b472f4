package nl.draaiboek.testkit;

import nl.draaiboek.core.note.Note;
import nl.draaiboek.core.note.NoteEvent;
import nl.draaiboek.core.note.Notes;
import nl.draaiboek.core.note.Unsigned;
import nl.draaiboek.core.poster.Poster;
import nl.draaiboek.core.poster.PosterEvent;

/** The notes and the poster of a session with one activity, as a session keeps them. */
record OnTheWall(Notes notes, Poster poster) {
  static final OnTheWall NOTHING = new OnTheWall(Notes.NONE, Poster.EMPTY);

  OnTheWall evolve(NoteEvent event) {
    return new OnTheWall(notes.evolve(event),
        event instanceof NoteEvent.NoteWithdrawn(var note) ? poster.without(note) : poster);
  }

  OnTheWall evolve(Unsigned event) {
    return new OnTheWall(notes.evolve(event), evolve(event.happened()).poster);
  }

  OnTheWall evolve(PosterEvent event) {
    return new OnTheWall(notes, poster.evolve(event));
  }

  /** Where both have a note with the same number, the first one stays. */
  OnTheWall merged(OnTheWall other) {
    Notes all = notes;
    for (Note note : other.notes.stream().toList())
      if (notes.find(note.id()).isEmpty())
        all = all.with(note);
    return new OnTheWall(all, poster.merged(other.poster));
  }
}
