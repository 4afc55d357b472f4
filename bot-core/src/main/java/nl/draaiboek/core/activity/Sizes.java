package nl.draaiboek.core.activity;

import java.util.List;

/**
 * How many groups there are to be, so that nobody is left over and they differ by one person at most.
 *
 * @param people who is to be in a group
 * @param groups how many
 * @param least  how many people the smallest has
 * @param most   how many the largest has
 */
public record Sizes(int people, int groups, int least, int most) {
  /**
   * Groups have the size that was asked for, or one less: with 4 asked, 7 people are 4 and 3. Where that cannot be, they are as near
   * to it as can be, and rather one too large than one too small: 5 people are one group of 5, because with two there is one only to
   * ask a question. A group of two is never a group of one.
   *
   * @param size asked for, 2 or more
   */
  public static Sizes of(int people, int size) {
    if (people <= size)
      return new Sizes(people, 1, people, people);
    int many = Math.ceilDiv(people, size);
    int groups = off(people, many, size) < off(people, many - 1, size) ? many : many - 1;
    return new Sizes(people, groups, people / groups, Math.ceilDiv(people, groups));
  }

  private static int off(int people, int groups, int size) {
    int least = size == 2 ? 2 : size - 1;
    return Math.max(0, Math.max(least - people / groups, Math.ceilDiv(people, groups) - size));
  }

  /**
   * Whether one more can join, so that all others can still end in groups of the right size.
   *
   * @param counts how many people each group has
   * @param which  the place of the group that grows
   */
  public boolean mayGrow(List<Integer> counts, int which) {
    int taken = Math.max(0, groups - counts.size()) * least;
    for (int place = 0; place < counts.size(); place++)
      taken += Math.max(least, counts.get(place) + (place == which ? 1 : 0));
    return counts.get(which) < most && taken <= people;
  }
}
