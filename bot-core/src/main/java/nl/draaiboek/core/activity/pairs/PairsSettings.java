package nl.draaiboek.core.activity.pairs;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import nl.draaiboek.core.activity.SpecCheck;
import nl.draaiboek.core.activity.SpecProblem;
import nl.draaiboek.core.language.Words;
import nl.draaiboek.core.script.ActivitySpec;
import nl.draaiboek.core.script.Block;

/** What a script says of the rounds: how many, how long, and about what. */
record PairsSettings(ActivitySpec spec) {
  private static final int MOST_ROUNDS = 12;

  int rounds() {
    return spec.settings().number("rounds", 3);
  }

  /** @return how long a round lasts; empty where who leads ends it */
  Optional<Duration> length() {
    Duration length = Duration.ofMinutes(spec.settings().number("minutes", 0))
        .plusSeconds(spec.settings().number("seconds", 0));
    return Optional.of(length).filter(Duration::isPositive);
  }

  /** @return what people talk about in that round; a round without a question of its own has the one for all */
  Words question(int round) {
    Words own = spec.text("question." + round);
    return own.isEmpty() ? spec.text("question") : own;
  }

  static List<SpecProblem> check(ActivitySpec spec, Block block) {
    SpecCheck check = SpecCheck.of(spec).number("rounds", 1, MOST_ROUNDS).number("minutes", 1, 60)
        .number("seconds", 10, 3600);
    PairsSettings settings = new PairsSettings(spec);
    boolean unasked = settings.rounds() > 0
        && java.util.stream.IntStream.rangeClosed(1, Math.min(MOST_ROUNDS, settings.rounds()))
            .anyMatch(round -> settings.question(round).isEmpty());
    if (unasked)
      check.add(SpecProblem.unwise("rounds",
          "not every round has a question: write a text 'question', or 'question.1' and so on"));
    settings.length().map(length -> length.multipliedBy(settings.rounds()))
        .filter(all -> all.compareTo(block.length()) > 0)
        .ifPresent(
            all -> check.add(SpecProblem.unwise("rounds", "the rounds take " + (all.toSeconds() + 59) / 60
                + " minutes together, and the block " + block.length().toMinutes())));
    return check.problems();
  }
}
