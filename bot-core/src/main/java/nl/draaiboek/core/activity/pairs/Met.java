package nl.draaiboek.core.activity.pairs;

import java.util.ArrayList;
import java.util.List;
import nl.draaiboek.core.conversation.PersonId;
import org.pcollections.HashTreePSet;
import org.pcollections.MapPSet;

/** Who has talked with whom. */
record Met(MapPSet<Two> pairs) {
  static final Met NOBODY = new Met(HashTreePSet.empty());

  /** Two people, whichever is named first. */
  record Two(PersonId one, PersonId other) {
    static Two of(PersonId a, PersonId b) {
      return a.value().compareTo(b.value()) <= 0 ? new Two(a, b) : new Two(b, a);
    }
  }

  boolean has(PersonId a, PersonId b) {
    return pairs.contains(Two.of(a, b));
  }

  Met with(List<List<PersonId>> groups) {
    return new Met(pairs.plusAll(groups.stream().flatMap(g -> twos(g).stream()).toList()));
  }

  Met with(Met other) {
    return new Met(pairs.plusAll(other.pairs));
  }

  /** @return how many of those who sit together have met before */
  int again(List<List<PersonId>> groups) {
    return (int) groups.stream().flatMap(g -> twos(g).stream()).filter(pairs::contains).count();
  }

  private static List<Two> twos(List<PersonId> group) {
    List<Two> twos = new ArrayList<>();
    for (int i = 0; i < group.size(); i++)
      for (int j = i + 1; j < group.size(); j++)
        twos.add(Two.of(group.get(i), group.get(j)));
    return twos;
  }
}
