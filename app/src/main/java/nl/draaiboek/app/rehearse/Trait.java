package nl.draaiboek.app.rehearse;

import java.util.random.RandomGenerator;

/** How a played person differs from one who is always on time, quick and sure. */
enum Trait {
  ORDINARY,
  /** Comes in during the second block. */
  LATE,
  /** Looks at the phone half as often. */
  SLOW,
  /** Goes home after the break. */
  LEAVES,
  /** Changes a note that is up already. */
  EDITS,
  /** Presses everything twice. */
  DOUBLE_CLICKS;

  /** @return one of each for the first five people, so that small groups have them too; ordinary for most others */
  static Trait of(int person, RandomGenerator random) {
    return switch (person) {
      case 1 -> LATE;
      case 2 -> SLOW;
      case 3 -> EDITS;
      case 4 -> DOUBLE_CLICKS;
      case 5 -> LEAVES;
      default -> random.nextInt(5) == 0 ? SLOW : ORDINARY;
    };
  }
}
