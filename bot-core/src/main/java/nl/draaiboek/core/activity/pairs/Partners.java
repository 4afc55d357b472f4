package nl.draaiboek.core.activity.pairs;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.draaiboek.core.conversation.PersonId;

/** Finds partners for a round: everybody has one, nobody the same twice while that can be avoided, and an odd number makes one trio. */
final class Partners {
  private final Met met;

  Partners(Met met) {
    this.met = met;
  }

  /**
   * @param people who is there; those that stand beside each other do not begin together
   * @param round  from 1
   * @param seed   for the order in which people meet; the same seed gives the same pairs
   */
  List<List<PersonId>> of(List<PersonId> people, int round, String seed) {
    List<PersonId> all = people.stream().sorted(Comparator.<PersonId>comparingInt(
        p -> mixed((seed + p.value()).hashCode())).thenComparing(PersonId::value)).toList();
    if (all.size() < 2)
      return all.isEmpty() ? List.of() : List.of(all);
    List<List<PersonId>> circle = circle(all, round);
    return met.again(circle) == 0 ? circle : best(all, circle);
  }

  /** Names that differ in one letter do not stand in the order of that letter. */
  private static int mixed(int hash) {
    int h = hash * 0x9E3779B9;
    return h ^ (h >>> 15);
  }

  /** All but one go round a table, by one seat a round: within as many rounds as there are others everybody meets everybody. */
  private List<List<PersonId>> circle(List<PersonId> all, int round) {
    int seats = all.size() + all.size() % 2;
    List<List<PersonId>> groups = new ArrayList<>();
    Optional<PersonId> over = Optional.empty();
    for (int i = 0; i < seats / 2; i++) {
      int one = i == 0 ? seats - 1 : Math.floorMod(round + i, seats - 1);
      int other = Math.floorMod(round - i, seats - 1);
      if (one == all.size())
        over = Optional.of(all.get(other));
      else
        groups.add(List.of(all.get(one), all.get(other)));
    }
    over.ifPresent(person -> joins(groups, person));
    return groups;
  }

  /** As few as can be meet again: those that have not met are paired first, whoever is left over after that. */
  private List<List<PersonId>> best(List<PersonId> all, List<List<PersonId>> circle) {
    List<List<PersonId>> best = circle;
    List<Optional<PersonId>> thirds = all.size() % 2 == 0
        ? List.of(Optional.empty())
        : all.stream().map(Optional::of).toList();
    for (Optional<PersonId> third : thirds) {
      List<List<PersonId>> groups = matched(
          all.stream().filter(p -> third.filter(p::equals).isEmpty()).toList());
      third.ifPresent(person -> joins(groups, person));
      if (met.again(groups) < met.again(best))
        best = groups;
    }
    return best;
  }

  private List<List<PersonId>> matched(List<PersonId> people) {
    int[] mate = Matching.of(strangers(people));
    List<List<PersonId>> groups = new ArrayList<>();
    List<PersonId> left = new ArrayList<>();
    for (int i = 0; i < mate.length; i++)
      if (mate[i] < 0)
        left.add(people.get(i));
      else if (i < mate[i])
        groups.add(List.of(people.get(i), people.get(mate[i])));
    for (int i = 0; i + 1 < left.size(); i += 2)
      groups.add(List.of(left.get(i), left.get(i + 1)));
    return groups;
  }

  private boolean[][] strangers(List<PersonId> people) {
    int n = people.size();
    boolean[][] goes = new boolean[n][n];
    for (int i = 0; i < n; i++)
      for (int j = 0; j < n; j++)
        goes[i][j] = i != j && !met.has(people.get(i), people.get(j));
    return goes;
  }

  /** @return of an even number of people, how many pairs must meet again, whoever goes with whom */
  int unavoidable(List<PersonId> people) {
    int alone = 0;
    for (int mate : Matching.of(strangers(people)))
      if (mate < 0)
        alone++;
    return alone / 2;
  }

  /** Makes a trio of the pair in which the person knows the fewest. */
  void joins(List<List<PersonId>> groups, PersonId person) {
    groups.stream().filter(g -> g.size() == 2)
        .min(Comparator.comparingLong(g -> g.stream().filter(p -> met.has(p, person)).count()))
        .ifPresent(pair -> groups.set(groups.indexOf(pair), List.of(pair.get(0), pair.get(1), person)));
  }
}
