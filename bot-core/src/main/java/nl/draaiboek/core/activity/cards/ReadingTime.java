package nl.draaiboek.core.activity.cards;

import java.util.Locale;
import java.util.Optional;
import nl.draaiboek.core.activity.SpecProblem;
import nl.draaiboek.core.script.ActivitySpec;
import nl.draaiboek.core.script.Block;

/** Whether people have the time to read. */
final class ReadingTime {
  /** People at a table, where nothing else is known: the middle of the 4 to 8 that sit there. */
  private static final int PEOPLE = 6;
  /** A story with a note about it takes at least this long. */
  private static final double MINUTES_A_READ = 2;

  private ReadingTime() {}

  /** @return what is unwise when that many cards lie on that many tables */
  static Optional<SpecProblem> unwise(ActivitySpec spec, Block block, int tables, int cards) {
    int here = ReadCards.split(spec) ? Math.ceilDiv(cards, Math.max(1, tables)) : cards;
    int readers = ReadCards.readers(spec);
    double reads = (double) here * readers / PEOPLE;
    long minutes = block.length().toMinutes();
    if (here == 0 || minutes / reads >= MINUTES_A_READ)
      return Optional.empty();
    return Optional.of(SpecProblem.unwise("", String.format(Locale.ROOT,
        "%d cards at a table, each read by %d people, is %.1f reads for each of %d people; "
            + "%d minutes is %.1f minutes a read; plan 2 or more: a longer block, fewer cards or fewer readers",
        here, readers, reads, PEOPLE, minutes, minutes / reads)));
  }
}
