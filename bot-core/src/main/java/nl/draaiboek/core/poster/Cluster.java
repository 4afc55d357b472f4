package nl.draaiboek.core.poster;

import java.util.List;
import nl.draaiboek.core.note.NoteId;

/** Notes that belong together, under a title (which may still be empty). */
public record Cluster(ClusterId id, String title, List<NoteId> notes) {
  public Cluster {
    notes = List.copyOf(notes);
  }
}
