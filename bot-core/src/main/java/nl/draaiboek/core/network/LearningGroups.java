package nl.draaiboek.core.network;

import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import nl.draaiboek.core.conversation.PersonId;
import org.pcollections.TreePMap;
import org.pcollections.TreePVector;

/** A network's learning groups by number, also those that nobody is in any more. */
public record LearningGroups(TreePMap<Integer, LearningGroup> all) {
  static final LearningGroups NONE = new LearningGroups(TreePMap.empty());

  /** @return one that somebody is in */
  public Optional<LearningGroup> find(int number) {
    return Optional.ofNullable(all.get(number)).filter(group -> !group.members().isEmpty());
  }

  /** @return those that somebody is in, the oldest first */
  public Stream<LearningGroup> alive() {
    return all.values().stream().filter(group -> !group.members().isEmpty());
  }

  int next() {
    return all.isEmpty() ? 1 : all.lastKey() + 1;
  }

  LearningGroups evolve(NetworkEvent.Grouped event) {
    return switch (event) {
      case NetworkEvent.GroupBegun(int number, int meeting, var starter, var words) ->
        new LearningGroups(all.plus(number,
            new LearningGroup(number, meeting, words, TreePVector.empty(), "").with(starter)));
      case NetworkEvent.GroupEntered(int number, var person) -> change(number, g -> g.with(person));
      case NetworkEvent.GroupQuit(int number, var person) -> change(number, g -> g.without(person));
      case NetworkEvent.GroupLineWritten(int number, _, var line) -> change(number, g -> g.saying(line));
    };
  }

  /** Whoever leaves the network leaves its groups. */
  LearningGroups without(PersonId person) {
    LearningGroups left = this;
    for (int number : all.keySet())
      left = left.change(number, g -> g.without(person));
    return left;
  }

  private LearningGroups change(int number, UnaryOperator<LearningGroup> how) {
    return Optional.ofNullable(all.get(number))
        .map(group -> new LearningGroups(all.plus(number, how.apply(group)))).orElse(this);
  }
}
