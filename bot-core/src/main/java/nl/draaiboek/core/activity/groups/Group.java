package nl.draaiboek.core.activity.groups;

import java.util.List;
import java.util.Optional;
import nl.draaiboek.core.conversation.PersonId;
import nl.draaiboek.core.conversation.Room;
import nl.draaiboek.core.note.NoteId;
import org.pcollections.PVector;
import org.pcollections.TreePVector;

/**
 * A group.
 *
 * @param number   within its activity, from 1
 * @param question what brings them together, where they name it
 * @param people   in the order in which they joined; some may have left since
 * @param table    where they sit down, once the groups are made
 */
public record Group(int number, Optional<NoteId> question, PVector<PersonId> people, Optional<Room> table) {
  static Group empty(int number) {
    return new Group(number, Optional.empty(), TreePVector.empty(), Optional.empty());
  }

  Group with(PersonId person) {
    return people.contains(person) ? this : with(people.plus(person));
  }

  Group without(PersonId person) {
    return with(people.minus(person));
  }

  Group with(PVector<PersonId> now) {
    return new Group(number, question, now, table);
  }

  /** @return those who are still there, in the order in which they joined */
  List<PersonId> here(List<PersonId> participants) {
    return people.stream().filter(participants::contains).toList();
  }
}
