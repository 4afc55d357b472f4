package nl.draaiboek.core.activity.pairs;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.draaiboek.core.activity.BlockClock.Mark;
import nl.draaiboek.core.conversation.PersonId;
import org.pcollections.PVector;
import org.pcollections.TreePVector;

/**
 * The round that goes on.
 *
 * @param step   goes up with every change, so that pressing twice counts once
 * @param groups who talks with whom, as the round began; who came or went since then completes it
 * @param met    who has talked with whom in the rounds before
 * @param from   when the round began
 * @param over   whether it has ended, and it was the last one
 */
public record Rounds(int step, int round, PVector<List<PersonId>> groups, Met met, Mark from, boolean over) {
  static Rounds first(List<List<PersonId>> groups) {
    return new Rounds(1, 1, TreePVector.from(groups), Met.NOBODY, Mark.BEGIN, false);
  }

  Rounds evolve(PairsEvent event) {
    return switch (event) {
      case PairsEvent.RoundBegun begun -> new Rounds(step + 1, begun.round(),
          TreePVector.from(begun.groups()), met.with(groups).with(begun.before()), begun.from(), false);
      case PairsEvent.RoundsOver over -> new Rounds(step + 1, round, TreePVector.empty(),
          met.with(groups).with(over.before()), from, true);
    };
  }

  Rounds merged(Rounds other) {
    return over
        ? new Rounds(step, round, groups, met.with(other.met), from, true)
        : new Rounds(step, round, groups.plusAll(other.groups), met.with(other.met), from, false);
  }

  /**
   * Who talks with whom now: who was left alone or came in joins somebody who is alone too, else a pair; a trio parts for them.
   *
   * @param people who is in the room, in the order in which they came
   */
  List<List<PersonId>> now(List<PersonId> people) {
    List<List<PersonId>> now = new ArrayList<>();
    Set<PersonId> placed = new HashSet<>();
    for (List<PersonId> group : groups) {
      List<PersonId> here = group.stream().filter(people::contains).filter(p -> !placed.contains(p)).toList();
      if (here.size() > 1) {
        now.add(here);
        placed.addAll(here);
      }
    }
    people.stream().filter(p -> !placed.contains(p)).forEach(person -> sitsDown(now, person));
    return now;
  }

  private void sitsDown(List<List<PersonId>> groups, PersonId person) {
    Optional<List<PersonId>> alone = groups.stream().filter(g -> g.size() == 1).findFirst();
    Optional<List<PersonId>> trio = groups.stream().filter(g -> g.size() == 3).reduce((_, last) -> last);
    if (alone.isPresent())
      groups.set(groups.indexOf(alone.get()), List.of(alone.get().getFirst(), person));
    else if (groups.stream().anyMatch(g -> g.size() == 2))
      new Partners(met).joins(groups, person);
    else if (trio.isPresent()) {
      groups.set(groups.indexOf(trio.get()), trio.get().subList(0, 2));
      groups.add(List.of(trio.get().getLast(), person));
    } else
      groups.add(List.of(person));
  }
}
