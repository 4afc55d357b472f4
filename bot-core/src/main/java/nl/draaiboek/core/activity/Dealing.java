package nl.draaiboek.core.activity;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;
import nl.draaiboek.core.conversation.PersonId;
import nl.draaiboek.core.conversation.Role;

/** Deals people over groups: by chance, but the same again for the same people and the same salt. */
public final class Dealing {
  private Dealing() {}

  /**
   * @param salt another one deals otherwise
   * @return groups that differ by one person at most; those who lead a table are spread over them
   */
  public static List<List<PersonId>> of(Situation situation, int size, long salt) {
    List<PersonId> all = situation.participants();
    Random chance = new Random(all.hashCode() * 31L + salt);
    List<PersonId> line = shuffled(situation, m -> m.role() == Role.TABLE_FACILITATOR, chance);
    line.addAll(shuffled(situation, m -> m.role() == Role.PARTICIPANT, chance));
    List<List<PersonId>> groups = new ArrayList<>();
    for (int group = Sizes.of(line.size(), size).groups(); group > 0 && !line.isEmpty(); group--)
      groups.add(new ArrayList<>());
    for (int i = 0; i < line.size(); i++)
      groups.get(i % groups.size()).add(line.get(i));
    return groups;
  }

  private static List<PersonId> shuffled(Situation situation, Predicate<Member> who, Random chance) {
    List<PersonId> some = new ArrayList<>(
        situation.members().stream().filter(who).map(Member::person).sorted().toList());
    Collections.shuffle(some, chance);
    return some;
  }
}
