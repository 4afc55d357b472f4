package nl.draaiboek.core.activity.sheet;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import nl.draaiboek.core.event.ActivityEvent;
import nl.draaiboek.core.message.Decision;
import nl.draaiboek.core.note.NoteId;
import nl.draaiboek.core.poster.Cluster;
import nl.draaiboek.core.poster.ClusterId;
import nl.draaiboek.core.poster.Poster;
import nl.draaiboek.core.poster.PosterEvent;

/** Putting notes together, giving clusters a title and taking them apart: whoever is at the table may. */
record Clustering(Poster poster) {
  Decision<ActivityEvent> group(List<NoteId> notes, String title) {
    if (notes.size() < 2)
      return Decision.refuse(SheetPhrase.WHICH_NOTES);
    if (title.length() > Sheet.MAX_TITLE_CHARS)
      return tooLong(title);
    return hanging(notes, () -> together(notes, title)
        ? Decision.already()
        : Decision.accept(new PosterEvent.Clustered(poster.nextCluster(), notes, title)));
  }

  Decision<ActivityEvent> add(ClusterId id, List<NoteId> notes) {
    return inCluster(id, cluster -> hanging(notes, () -> {
      List<NoteId> all = Stream.concat(cluster.notes().stream(), notes.stream()).distinct().toList();
      return all.equals(cluster.notes())
          ? Decision.already()
          : Decision.accept(new PosterEvent.Clustered(id, all, cluster.title()));
    }));
  }

  Decision<ActivityEvent> title(ClusterId id, String title) {
    if (title.isEmpty())
      return Decision.refuse(SheetPhrase.TITLE_EMPTY);
    if (title.length() > Sheet.MAX_TITLE_CHARS)
      return tooLong(title);
    return inCluster(id, cluster -> cluster.title().equals(title)
        ? Decision.already()
        : Decision.accept(new PosterEvent.ClusterTitled(id, title)));
  }

  Decision<ActivityEvent> split(ClusterId id) {
    return find(id).isEmpty() && id.number() <= poster.made()
        ? Decision.already()
        : inCluster(id, _ -> Decision.accept(new PosterEvent.ClusterSplit(id)));
  }

  Decision<ActivityEvent> leave(NoteId note) {
    Optional<Cluster> cluster = poster.clusterOf(note);
    if (cluster.isEmpty())
      return Decision.already();
    ClusterId id = cluster.get().id();
    List<NoteId> stay = cluster.get().notes().stream().filter(n -> !n.equals(note)).toList();
    return Decision.accept(stay.isEmpty()
        ? new PosterEvent.ClusterSplit(id)
        : new PosterEvent.Clustered(id, stay, cluster.get().title()));
  }

  Decision<ActivityEvent> undo() {
    return poster.canUndo()
        ? Decision.accept(new PosterEvent.ClusteringUndone())
        : Decision.refuse(SheetPhrase.NOTHING_TO_UNDO);
  }

  private boolean together(List<NoteId> notes, String title) {
    return poster.clusterOf(notes.getFirst())
        .filter(c -> c.title().equals(title) && new HashSet<>(c.notes()).equals(new HashSet<>(notes)))
        .isPresent();
  }

  private Optional<Cluster> find(ClusterId id) {
    return Optional.ofNullable(poster.clusters().get(id));
  }

  private Decision<ActivityEvent> inCluster(ClusterId id, Function<Cluster, Decision<ActivityEvent>> then) {
    return find(id).map(then).orElseGet(() -> Decision.refuse(SheetPhrase.NO_SUCH_CLUSTER));
  }

  private Decision<ActivityEvent> hanging(List<NoteId> notes,
      Supplier<Decision<ActivityEvent>> then) {
    return notes.stream().filter(n -> !poster.holds(n)).findFirst()
        .map(n -> Decision.<ActivityEvent>refuse(SheetPhrase.DOES_NOT_HANG, "note", n.number()))
        .orElseGet(then);
  }

  private static Decision<ActivityEvent> tooLong(String title) {
    return Decision.refuse(SheetPhrase.TITLE_TOO_LONG, "over", title.length() - Sheet.MAX_TITLE_CHARS);
  }
}
