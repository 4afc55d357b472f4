package nl.draaiboek.core.activity.groups;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.draaiboek.core.conversation.PersonId;
import nl.draaiboek.core.note.NoteId;
import org.pcollections.PVector;
import org.pcollections.TreePVector;

/**
 * The groups as they stand.
 *
 * @param step      goes up whenever they are made, dealt or formed further, so that pressing twice counts once
 * @param groups    in order of their numbers; none is empty but where people left the session
 * @param questions every question that was named, also of groups that are no more
 * @param named     how many groups there ever were, so that no number is used for two questions
 * @param byHand    whether who leads put somebody in a group: then sizes are theirs to judge
 * @param made      whether people sit down at the tables of these groups
 */
public record Grouping(int step, PVector<Group> groups, PVector<NoteId> questions, int named, boolean byHand,
    boolean made) {
  static final Grouping NONE = new Grouping(1, TreePVector.empty(), TreePVector.empty(), 0, false, false);

  Optional<Group> find(int number) {
    return groups.stream().filter(g -> g.number() == number).findFirst();
  }

  Optional<Group> of(PersonId person) {
    return groups.stream().filter(g -> g.people().contains(person)).findFirst();
  }

  /** @return those with somebody in them who is there */
  List<Group> live(List<PersonId> participants) {
    return groups.stream().filter(g -> g.people().stream().anyMatch(participants::contains)).toList();
  }

  /** @return those in no group, in the order in which they came */
  List<PersonId> free(List<PersonId> participants) {
    return participants.stream().filter(p -> of(p).isEmpty()).toList();
  }

  Grouping dealt(List<List<PersonId>> dealt) {
    List<Group> all = new ArrayList<>();
    for (List<PersonId> people : dealt)
      all.add(Group.empty(all.size() + 1).with(TreePVector.from(people)));
    return with(all);
  }

  Grouping evolve(GroupsEvent event) {
    return switch (event) {
      case GroupsEvent.QuestionNamed(int group, var note, var person) ->
        new Grouping(step, groups, questions.plus(note), named, byHand, made).put(person,
            new Group(group, Optional.of(note), TreePVector.empty(), Optional.empty()));
      case GroupsEvent.GroupJoined(int group, var person) ->
        put(person, find(group).orElse(Group.empty(group)));
      case GroupsEvent.GroupLeft(var person) -> left(person);
      case GroupsEvent.PutInGroup(int group, var person) -> {
        Grouping now = put(person, find(group).orElse(Group.empty(group)));
        yield new Grouping(now.step, now.groups, now.questions, now.named, true, now.made);
      }
      case GroupsEvent.GroupsDealt(var dealt) ->
        new Grouping(step + 1, groups, questions, named, false, false).dealt(dealt);
      case GroupsEvent.GroupsMade(var all) -> made(all);
      case GroupsEvent.GroupsReopened() -> new Grouping(step + 1, groups, questions, named, byHand, false);
    };
  }

  private Grouping made(List<GroupsEvent.Made> all) {
    List<Group> now = all.stream().map(m -> new Group(m.group(), find(m.group()).flatMap(Group::question),
        TreePVector.from(m.people()), Optional.of(m.table()))).toList();
    Grouping with = with(now);
    return new Grouping(step + 1, with.groups, questions, with.named, byHand, true);
  }

  private Grouping put(PersonId person, Group group) {
    Grouping others = group.people().contains(person) ? this : left(person);
    List<Group> all = new ArrayList<>(others.groups);
    all.removeIf(g -> g.number() == group.number());
    all.add(group.with(person));
    return others.with(all);
  }

  private Grouping left(PersonId person) {
    return with(
        groups.stream().map(g -> g.without(person)).filter(g -> made || !g.people().isEmpty()).toList());
  }

  private Grouping with(Collection<Group> all) {
    List<Group> sorted = all.stream().sorted(Comparator.comparingInt(Group::number)).toList();
    int most = sorted.isEmpty() ? 0 : sorted.getLast().number();
    return new Grouping(step, TreePVector.from(sorted), questions, Math.max(named, most), byHand, made);
  }
}
