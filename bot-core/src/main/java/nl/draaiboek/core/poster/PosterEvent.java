package nl.draaiboek.core.poster;

import java.util.List;
import java.util.Optional;
import nl.draaiboek.core.conversation.PersonId;
import nl.draaiboek.core.event.ActivityEvent;
import nl.draaiboek.core.event.Worded;
import nl.draaiboek.core.note.NoteId;

/** What happened on a poster. Stored for good. */
public sealed interface PosterEvent extends ActivityEvent {
  /** A note was hung up, or hung elsewhere. */
  record NotePlaced(NoteId note, Spot spot) implements PosterEvent, Worded {
    @Override
    public Optional<PersonId> writer() {
      return Optional.of(spot.by());
    }

    @Override
    public NotePlaced withoutWords() {
      return new NotePlaced(note,
          new Spot(spot.x(), spot.y(), spot.by(), spot.why().isEmpty() ? "" : REMOVED));
    }

    @Override
    public List<String> texts() {
      return List.of(spot.why());
    }
  }

  record NoteTakenOff(NoteId note) implements PosterEvent {}

  /** Notes were put together; each leaves the cluster it was in. A cluster that is left with no notes is gone. */
  record Clustered(ClusterId cluster, List<NoteId> notes, String title) implements PosterEvent, Worded {
    public Clustered {
      notes = List.copyOf(notes);
    }

    @Override
    public Optional<PersonId> writer() {
      return Optional.empty();
    }

    @Override
    public Clustered withoutWords() {
      return new Clustered(cluster, notes, title.isEmpty() ? "" : REMOVED);
    }

    @Override
    public List<String> texts() {
      return List.of(title);
    }
  }

  record ClusterTitled(ClusterId cluster, String title) implements PosterEvent, Worded {
    @Override
    public Optional<PersonId> writer() {
      return Optional.empty();
    }

    @Override
    public ClusterTitled withoutWords() {
      return new ClusterTitled(cluster, REMOVED);
    }

    @Override
    public List<String> texts() {
      return List.of(title);
    }
  }

  /** Taken apart; its notes stay where they hang. */
  record ClusterSplit(ClusterId cluster) implements PosterEvent {}

  /** The last change of clusters was taken back: the clusters are again what they were before it. */
  record ClusteringUndone() implements PosterEvent {}

  /** The bot thinks that these notes belong together; what it thought before is gone. */
  record ClustersSuggested(List<List<NoteId>> groups) implements PosterEvent {
    public ClustersSuggested {
      groups = groups.stream().map(List::copyOf).toList();
    }
  }

  /** @param number of a suggestion, from 1, that people do not want */
  record SuggestionLeft(int number) implements PosterEvent {}

  /** The group chose this note for a slot of its harvest; it hangs in the centre. */
  record SlotFilled(String slot, NoteId note) implements PosterEvent {}

  record SlotEmptied(String slot) implements PosterEvent {}
}
