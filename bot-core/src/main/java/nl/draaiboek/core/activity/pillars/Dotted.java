package nl.draaiboek.core.activity.pillars;

import java.util.Optional;
import nl.draaiboek.core.conversation.PersonId;
import org.pcollections.TreePMap;

/**
 * The dots so far.
 *
 * @param dots  the ring of each person's dot, by pillar
 * @param names that the group gave
 * @param shown whether all see where they are
 */
public record Dotted(TreePMap<String, TreePMap<PersonId, Integer>> dots, TreePMap<String, String> names,
    boolean shown) {
  static final Dotted NONE = new Dotted(TreePMap.empty(), TreePMap.empty(), false);

  TreePMap<PersonId, Integer> on(String pillar) {
    return dots.getOrDefault(pillar, TreePMap.empty());
  }

  Optional<Integer> of(PersonId person, String pillar) {
    return Optional.ofNullable(on(pillar).get(person));
  }

  Optional<String> name(String pillar) {
    return Optional.ofNullable(names.get(pillar));
  }

  Dotted evolve(PillarEvent event) {
    return switch (event) {
      case PillarEvent.PillarDotted(var person, var pillar, int ring) ->
        new Dotted(dots.plus(pillar, on(pillar).plus(person, ring)), names, shown);
      case PillarEvent.PillarNamed(var pillar, var title) ->
        new Dotted(dots, names.plus(pillar, title), shown);
      case PillarEvent.PillarsShown() -> new Dotted(dots, names, true);
      case PillarEvent.PillarsCovered() -> new Dotted(dots, names, false);
    };
  }

  /** Where somebody put a dot at both tables, the one of the table that stays counts. */
  Dotted merged(Dotted other) {
    TreePMap<String, TreePMap<PersonId, Integer>> all = dots;
    for (var pillar : other.dots.entrySet())
      all = all.plus(pillar.getKey(), pillar.getValue().plusAll(on(pillar.getKey())));
    return new Dotted(all, other.names.plusAll(names), shown);
  }
}
