package nl.draaiboek.core.activity.gallery;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.draaiboek.core.activity.BlockClock.Mark;
import nl.draaiboek.core.conversation.PersonId;
import nl.draaiboek.core.note.Note;
import nl.draaiboek.core.note.NoteId;
import org.pcollections.HashPMap;
import org.pcollections.HashTreePMap;
import org.pcollections.PVector;
import org.pcollections.TreePVector;

/**
 * Where the groups are. There is a station for each group, where its own people's things hang; groups and stations count from 0.
 *
 * @param step   goes up with each change, so that pressing twice counts once
 * @param stop   from 1
 * @param groups who walks together; who came in since the last change completes it
 * @param from   when this stop began
 * @param over   whether all stops are done
 * @param beside what each hung note hangs beside
 */
public record Walk(int step, int stop, PVector<List<PersonId>> groups, Mark from, boolean over,
    HashPMap<NoteId, NoteId> beside) {
  static Walk begin(List<List<PersonId>> groups) {
    return new Walk(1, 1, TreePVector.from(groups), Mark.BEGIN, false, HashTreePMap.empty());
  }

  Walk evolve(GalleryEvent event) {
    return switch (event) {
      case GalleryEvent.MovedOn(int to, var mark) -> new Walk(step + 1, to, groups, mark, false, beside);
      case GalleryEvent.WalkOver() -> new Walk(step + 1, stop, groups, from, true, beside);
      case GalleryEvent.FellIn(int group, var people) ->
        new Walk(step, stop, fallenIn(group, people), from, over, beside);
      case GalleryEvent.HungBeside(var note, var brought) ->
        new Walk(step, stop, groups, from, over, beside.plus(note, brought));
    };
  }

  private PVector<List<PersonId>> fallenIn(int group, List<PersonId> people) {
    if (group >= groups.size())
      return groups.plus(people);
    List<PersonId> all = new ArrayList<>(groups.get(group));
    people.stream().filter(p -> !all.contains(p)).forEach(all::add);
    return groups.with(group, List.copyOf(all));
  }

  /** People of a table that joins walk with the group of the same number. */
  Walk merged(Walk other) {
    Walk all = this;
    for (int group = 0; group < other.groups.size(); group++)
      all = all.evolve(new GalleryEvent.FellIn(group,
          other.groups.get(group).stream().filter(p -> groups.stream().noneMatch(g -> g.contains(p)))
              .toList()));
    return new Walk(all.step, all.stop, all.groups, all.from, all.over, all.beside.plusAll(other.beside));
  }

  /**
   * @param people who take part now
   * @return each group as it stands: who left is not in it, who came in later walks with the smallest
   */
  List<List<PersonId>> now(List<PersonId> people) {
    List<List<PersonId>> now = new ArrayList<>();
    for (List<PersonId> group : groups)
      now.add(new ArrayList<>(group.stream().filter(people::contains).toList()));
    if (now.isEmpty())
      now.add(new ArrayList<>());
    for (PersonId person : people)
      if (now.stream().noneMatch(g -> g.contains(person)))
        now.stream().min(Comparator.comparingInt(List::size)).orElseThrow().add(person);
    return now;
  }

  /** @return the number of this person's group */
  Optional<Integer> group(PersonId person, List<PersonId> people) {
    List<List<PersonId>> now = now(people);
    return IntStream.range(0, now.size()).filter(i -> now.get(i).contains(person)).boxed().findFirst();
  }

  int stations() {
    return Math.max(1, groups.size());
  }

  /** @return where this group stands at that stop: one further each time, its own station last */
  int station(int group, int at) {
    return (group + at) % stations();
  }

  /** @return at which station this hangs: that of its writer's group; of somebody in none, always the same one */
  int station(Note brought) {
    return IntStream.range(0, groups.size()).filter(i -> groups.get(i).contains(brought.author())).findFirst()
        .orElse(brought.id().number() % stations());
  }

  /** @return what this group has stood at until now, its own things too where there is one group only */
  boolean hasSeen(int group, Note brought) {
    return IntStream.rangeClosed(1, stop).anyMatch(at -> station(group, at) == station(brought));
  }
}
