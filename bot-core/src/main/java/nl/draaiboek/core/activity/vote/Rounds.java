package nl.draaiboek.core.activity.vote;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.draaiboek.core.activity.Harvest;
import nl.draaiboek.core.note.NoteId;

/**
 * What each note had in an earlier vote and has now; only of notes that were in both.
 *
 * @param counts as they are now, most first
 */
record Rounds(Map<NoteId, Integer> was, List<Harvest.Count> counts) {
  /** @return empty where the script does not compare */
  static Optional<Rounds> of(Ballots ballots) {
    if (ballots.situation().spec().settings().text("compare").isEmpty())
      return Optional.empty();
    Map<NoteId, Integer> was = new HashMap<>();
    for (Harvest before : ballots.situation().before())
      for (Harvest.Part part : before.parts())
        if (part instanceof Harvest.Tally(var _, var all, boolean _))
          all.forEach(count -> was.merge(count.note(), count.dots(), Integer::sum));
    List<Harvest.Count> both = ballots.withheld()
        ? List.of()
        : ballots.ranking().stream().filter(count -> was.containsKey(count.note())).toList();
    return Optional.of(new Rounds(was, both));
  }

  /** @return how many more it has now; negative where it fell */
  int change(Harvest.Count count) {
    return count.dots() - was.getOrDefault(count.note(), 0);
  }

  int before(Harvest.Count count) {
    return was.getOrDefault(count.note(), 0);
  }

  /** @return those that changed most, at most so many, in the order in which they are now */
  List<Harvest.Count> changed(int most) {
    List<Harvest.Count> largest = counts.stream().filter(count -> change(count) != 0)
        .sorted(Comparator.comparingInt(count -> -Math.abs(change(count)))).limit(most).toList();
    return counts.stream().filter(largest::contains).toList();
  }

  long rose() {
    return counts.stream().filter(count -> change(count) > 0).count();
  }

  long fell() {
    return counts.stream().filter(count -> change(count) < 0).count();
  }
}
