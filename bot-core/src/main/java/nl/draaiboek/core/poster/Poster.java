package nl.draaiboek.core.poster;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.draaiboek.core.note.NoteId;
import org.pcollections.PVector;
import org.pcollections.TreePMap;
import org.pcollections.TreePVector;

/**
 * A sheet on a table's wall: it lives as long as the session, and activities of several blocks may work on it.
 *
 * @param placed   where notes hang
 * @param clusters by number
 * @param made     how many clusters were ever made, so that numbers are not used twice
 * @param before   the clusters as they were before each of the last changes, newest last: for taking back
 * @param chosen   slot to note: what the group chose, in the centre
 * @param suggested what the bot suggests to put together
 */
public record Poster(TreePMap<NoteId, Spot> placed, TreePMap<ClusterId, Cluster> clusters, int made,
    PVector<TreePMap<ClusterId, Cluster>> before, TreePMap<String, NoteId> chosen, Suggestions suggested) {
  /** How many changes of clusters can be taken back. */
  public static final int UNDO_DEPTH = 20;
  public static final Poster EMPTY = new Poster(TreePMap.empty(), TreePMap.empty(), 0, TreePVector.empty(),
      TreePMap.empty(), Suggestions.NONE);

  public ClusterId nextCluster() {
    return new ClusterId(made + 1);
  }

  public Optional<Cluster> clusterOf(NoteId note) {
    return clusters.values().stream().filter(c -> c.notes().contains(note)).findFirst();
  }

  /** @return every note that is in a cluster; worked out anew at each call */
  public Set<NoteId> gathered() {
    return clusters.values().stream().flatMap(cluster -> cluster.notes().stream())
        .collect(Collectors.toUnmodifiableSet());
  }

  public boolean holds(NoteId note) {
    return placed.containsKey(note);
  }

  /** @return whether a change of clusters can be taken back */
  public boolean canUndo() {
    return !before.isEmpty();
  }

  /**
   * @param event what happened
   * @return the poster after it
   */
  public Poster evolve(PosterEvent event) {
    return switch (event) {
      case PosterEvent.NotePlaced(var note, var spot) ->
        new Poster(placed.plus(note, spot), clusters, made, before, chosen, suggested);
      case PosterEvent.NoteTakenOff(var note) -> without(note);
      case PosterEvent.Clustered(var id, var notes, var title) -> {
        TreePMap<ClusterId, Cluster> left = leave(clusters, notes);
        yield clustered(left.plus(id, new Cluster(id, title, notes)), Math.max(made, id.number()));
      }
      case PosterEvent.ClusterTitled(var id, var title) -> {
        Cluster cluster = clusters.get(id);
        yield cluster == null
            ? this
            : clustered(clusters.plus(id, new Cluster(id, title, cluster.notes())), made);
      }
      case PosterEvent.ClusterSplit(var id) -> clustered(clusters.minus(id), made);
      case PosterEvent.ClusteringUndone() -> before.isEmpty()
          ? this
          : new Poster(placed, stillPlaced(before.getLast()), made, before.minus(before.size() - 1), chosen,
              suggested);
      case PosterEvent.ClustersSuggested(var groups) -> suggesting(Suggestions.of(groups));
      case PosterEvent.SuggestionLeft(int number) -> suggesting(suggested.leaving(number));
      case PosterEvent.SlotFilled(var slot, var note) ->
        new Poster(placed, clusters, made, before, chosen.plus(slot, note), suggested);
      case PosterEvent.SlotEmptied(var slot) ->
        new Poster(placed, clusters, made, before, chosen.minus(slot), suggested);
    };
  }

  /**
   * @param note one that was withdrawn
   * @return the poster without it anywhere
   */
  public Poster without(NoteId note) {
    TreePMap<String, NoteId> kept = chosen;
    for (var slot : chosen.entrySet())
      if (slot.getValue().equals(note))
        kept = kept.minus(slot.getKey());
    return new Poster(placed.minus(note), leave(clusters, List.of(note)), made, before, kept, suggested);
  }

  /**
   * @param other the poster of a table that joins this one
   * @return both on one sheet; clusters of the other get new numbers
   */
  public Poster merged(Poster other) {
    TreePMap<ClusterId, Cluster> all = clusters;
    int count = made;
    for (Cluster cluster : other.clusters.values()) {
      ClusterId id = new ClusterId(++count);
      all = all.plus(id, new Cluster(id, cluster.title(), cluster.notes()));
    }
    return new Poster(placed.plusAll(other.placed), all, count, TreePVector.empty(),
        other.chosen.plusAll(chosen), suggested);
  }

  private Poster suggesting(Suggestions now) {
    return new Poster(placed, clusters, made, before, chosen, now);
  }

  private Poster clustered(TreePMap<ClusterId, Cluster> after, int count) {
    PVector<TreePMap<ClusterId, Cluster>> history = before.plus(clusters);
    return new Poster(placed, after, count, history.size() > UNDO_DEPTH ? history.minus(0) : history, chosen,
        suggested);
  }

  private TreePMap<ClusterId, Cluster> stillPlaced(TreePMap<ClusterId, Cluster> old) {
    List<NoteId> gone = new ArrayList<>();
    for (Cluster cluster : old.values())
      for (NoteId note : cluster.notes())
        if (!holds(note))
          gone.add(note);
    return leave(old, gone);
  }

  private static TreePMap<ClusterId, Cluster> leave(TreePMap<ClusterId, Cluster> clusters,
      List<NoteId> leaving) {
    TreePMap<ClusterId, Cluster> left = clusters;
    for (Cluster cluster : clusters.values()) {
      List<NoteId> stay = cluster.notes().stream().filter(n -> !leaving.contains(n)).toList();
      if (stay.isEmpty())
        left = left.minus(cluster.id());
      else if (stay.size() < cluster.notes().size())
        left = left.plus(cluster.id(), new Cluster(cluster.id(), cluster.title(), stay));
    }
    return left;
  }
}
