package nl.draaiboek.core.activity.scale;

import java.util.Optional;
import nl.draaiboek.core.conversation.PersonId;
import org.pcollections.TreePMap;

/**
 * The numbers so far.
 *
 * @param numbers each person's, by statement
 * @param shown   whether all see how they lie
 */
public record Rated(TreePMap<String, TreePMap<PersonId, Integer>> numbers, boolean shown) {
  static final Rated NONE = new Rated(TreePMap.empty(), false);

  TreePMap<PersonId, Integer> on(String statement) {
    return numbers.getOrDefault(statement, TreePMap.empty());
  }

  Optional<Integer> of(PersonId person, String statement) {
    return Optional.ofNullable(on(statement).get(person));
  }

  Rated evolve(ScaleEvent event) {
    return switch (event) {
      case ScaleEvent.StatementRated(var person, var statement, int number) ->
        new Rated(numbers.plus(statement, on(statement).plus(person, number)), shown);
      case ScaleEvent.RatingsShown _ -> new Rated(numbers, true);
      case ScaleEvent.RatingsCovered _ -> new Rated(numbers, false);
    };
  }

  /** Where somebody gave a number at both tables, the one of the table that stays counts. */
  Rated merged(Rated other) {
    TreePMap<String, TreePMap<PersonId, Integer>> all = numbers;
    for (var statement : other.numbers.entrySet())
      all = all.plus(statement.getKey(), statement.getValue().plusAll(on(statement.getKey())));
    return new Rated(all, shown);
  }
}
