package nl.draaiboek.core.rights;

import java.util.List;
import java.util.Set;
import nl.draaiboek.core.conversation.ConversationId;
import nl.draaiboek.core.note.NoteId;
import nl.draaiboek.core.photo.PhotoId;

/**
 * What has to be stored in the place of events, and taken away beside them.
 *
 * @param events        as many as before, in the same order
 * @param photos        that no event names any more
 * @param notes         whose words are gone, so that nothing has to tell by which message they came
 * @param conversations that were the person's alone
 */
public record Forgotten<E>(List<E> events, Set<PhotoId> photos, Set<NoteId> notes,
    Set<ConversationId> conversations) {
  public Forgotten {
    events = List.copyOf(events);
    photos = Set.copyOf(photos);
    notes = Set.copyOf(notes);
    conversations = Set.copyOf(conversations);
  }
}
