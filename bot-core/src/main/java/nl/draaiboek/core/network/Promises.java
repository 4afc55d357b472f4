package nl.draaiboek.core.network;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.draaiboek.core.conversation.PersonId;
import nl.draaiboek.core.photo.PhotoId;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;
import org.pcollections.TreePMap;

/**
 * What people do between meetings.
 *
 * @param homework by number
 * @param answers  by homework, then by who gave them; no lines where it was done without words
 * @param pictures of answers, in the same way
 * @param tasks    by number
 * @param given    how many numbers were given, also to what was withdrawn since
 */
public record Promises(TreePMap<Integer, Homework> homework,
    PMap<Integer, PMap<PersonId, List<String>>> answers,
    PMap<Integer, PMap<PersonId, PhotoId>> pictures, TreePMap<Integer, Task> tasks, int given) {
  static final Promises NONE = new Promises(TreePMap.empty(), HashTreePMap.empty(),
      HashTreePMap.empty(), TreePMap.empty(), 0);

  public Optional<Homework> homework(int number) {
    return Optional.ofNullable(homework.get(number));
  }

  /** @return the homework that belongs to a meeting */
  public Stream<Homework> of(int meeting) {
    return homework.values().stream().filter(h -> h.meeting() == meeting);
  }

  /** @return who answered, and what */
  public Map<PersonId, List<String>> answers(int number) {
    PMap<PersonId, List<String>> all = answers.get(number);
    return all == null ? Map.of() : all;
  }

  /** @return the picture with which somebody answered */
  public Optional<PhotoId> picture(int number, PersonId person) {
    PMap<PersonId, PhotoId> all = pictures.get(number);
    return all == null ? Optional.empty() : Optional.ofNullable(all.get(person));
  }

  public Optional<Task> task(int number) {
    return Optional.ofNullable(tasks.get(number));
  }

  int next() {
    return given + 1;
  }

  Promises with(Homework given) {
    return new Promises(homework.plus(given.number(), given), answers, pictures, tasks,
        Math.max(this.given, given.number()));
  }

  Promises without(int number) {
    return new Promises(homework.minus(number), answers.minus(number), pictures.minus(number), tasks, given);
  }

  Promises answered(int number, PersonId person, List<String> lines, Optional<PhotoId> photo) {
    PMap<PersonId, PhotoId> shown = pictures.getOrDefault(number, HashTreePMap.empty());
    return new Promises(homework,
        answers.plus(number, answers.getOrDefault(number, HashTreePMap.empty()).plus(person, lines)),
        pictures.plus(number, photo.map(id -> shown.plus(person, id)).orElseGet(() -> shown.minus(person))),
        tasks, given);
  }

  Promises unanswered(int number, PersonId person) {
    PMap<PersonId, List<String>> all = answers.getOrDefault(number, HashTreePMap.empty());
    PMap<PersonId, PhotoId> shown = pictures.getOrDefault(number, HashTreePMap.empty());
    return new Promises(homework, answers.plus(number, all.minus(person)),
        pictures.plus(number, shown.minus(person)), tasks, given);
  }

  /** What prepares a meeting moves along with it. */
  Promises moved(int meeting, long days) {
    Promises all = this;
    for (Task task : tasks.values())
      if (task.kind() == Task.Kind.PREPARATION && task.meeting() == meeting && !task.done())
        all = all.with(task.moved(days));
    return all;
  }

  Promises with(Task task) {
    return new Promises(homework, answers, pictures, tasks.plus(task.number(), task),
        Math.max(given, task.number()));
  }
}
