package nl.draaiboek.core.activity.groups;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import nl.draaiboek.core.activity.Sizes;
import nl.draaiboek.core.conversation.PersonId;
import org.pcollections.TreePVector;

/** How everybody who is there gets into a group, with as few people in another one than they chose as can be. */
final class Proposal {
  private static final Comparator<Group> LARGEST_FIRST = Comparator
      .<Group>comparingInt(g -> -g.people().size())
      .thenComparingInt(Group::number);

  private Proposal() {}

  /**
   * @param participants who is there
   * @param size         asked for
   * @return all groups, in order of their numbers; nobody who is there is in none, and none is empty
   */
  static List<Group> of(Grouping grouping, List<PersonId> participants, int size) {
    List<Group> groups = new ArrayList<>(grouping.groups().stream()
        .map(g -> g.with(TreePVector.from(g.here(participants)))).filter(g -> !g.people().isEmpty())
        .sorted(LARGEST_FIRST).toList());
    List<PersonId> free = new ArrayList<>(grouping.free(participants));
    Sizes sizes = Sizes.of(participants.size(), size);
    if (participants.isEmpty())
      return List.of();
    if (!grouping.byHand())
      makeFit(groups, free, sizes, participants);
    for (int number = grouping.named() + 1; groups
        .size() < (grouping.byHand() && !groups.isEmpty() ? 1 : sizes.groups()); number++)
      groups.add(Group.empty(number));
    for (PersonId person : free)
      place(groups, person);
    return groups.stream().sorted(Comparator.comparingInt(Group::number)).toList();
  }

  /** The smallest groups too many are taken apart, and who came last into one that is too large goes elsewhere. */
  private static void makeFit(List<Group> groups, List<PersonId> free, Sizes sizes,
      List<PersonId> participants) {
    while (groups.size() > sizes.groups())
      free.addAll(groups.removeLast().people());
    int larger = sizes.people() - sizes.groups() * sizes.least();
    for (int place = 0; place < groups.size(); place++) {
      int most = place < larger ? sizes.least() + 1 : sizes.least();
      Group group = groups.get(place);
      while (group.people().size() > most) {
        PersonId last = group.people().get(group.people().size() - 1);
        free.add(last);
        group = group.without(last);
      }
      groups.set(place, group);
    }
    free.sort(Comparator.comparingInt(participants::indexOf));
  }

  private static void place(List<Group> groups, PersonId person) {
    Group smallest = groups.stream()
        .min(Comparator.<Group>comparingInt(g -> g.people().size()).thenComparingInt(Group::number))
        .orElseThrow();
    groups.set(groups.indexOf(smallest), smallest.with(person));
  }
}
