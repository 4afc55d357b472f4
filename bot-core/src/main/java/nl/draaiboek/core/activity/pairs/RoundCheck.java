package nl.draaiboek.core.activity.pairs;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.draaiboek.core.conversation.PersonId;

/** Holds the round that goes on against what people were promised. */
record RoundCheck(Rounds rounds) {
  /**
   * @param people who is in the room
   * @return what is not as it must be: somebody in two places or in none, a group too large, a meeting again that need not be
   */
  List<String> faults(List<PersonId> people) {
    List<String> faults = new ArrayList<>();
    List<PersonId> seated = rounds.now(people).stream().flatMap(List::stream).toList();
    if (seated.size() != people.size() || !Set.copyOf(seated).equals(Set.copyOf(people)))
      faults.add("of " + people + " there sit " + seated);
    if (rounds.now(people).stream().anyMatch(g -> g.size() > 3))
      faults.add("more than three talk together: " + rounds.now(people));
    List<PersonId> began = rounds.groups().stream().flatMap(List::stream).toList();
    if (everyoneCanMeetAnew(began) && rounds.met().again(rounds.groups()) > 0)
      faults.add("somebody meets the same person again in round " + rounds.round());
    return faults;
  }

  /**
   * Enough so that nobody need meet anyone again: everyone has not met at least half of the others (Dirac 1952: such a graph has a
   * round tour, and with an even number of people every second step of it is a pair).
   */
  private boolean everyoneCanMeetAnew(List<PersonId> people) {
    int many = people.size();
    return many > 2 && many % 2 == 0 && new HashSet<>(people).size() == many
        && rounds.groups().stream().allMatch(g -> g.size() == 2)
        && people.stream().allMatch(one -> 2 * people.stream()
            .filter(other -> !other.equals(one) && !rounds.met().has(one, other)).count() >= many);
  }
}
