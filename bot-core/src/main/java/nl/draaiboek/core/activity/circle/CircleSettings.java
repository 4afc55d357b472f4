package nl.draaiboek.core.activity.circle;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import nl.draaiboek.core.activity.SpecCheck;
import nl.draaiboek.core.activity.SpecProblem;
import nl.draaiboek.core.script.ActivitySpec;

/**
 * How a circle goes.
 *
 * @param popcorn whether anyone goes when they like; else people go in the order in which they came
 * @param written whether people write what they say
 */
record CircleSettings(Mode mode, boolean popcorn, boolean written) {
  /** What people do in it. */
  enum Mode {
    /** Each says one thing. */
    ROUND,
    /** Each says what they are the only one in; whoever is so too steps forward. */
    ONLY_ONE,
    /** Each builds on the sentence of the one before. */
    CHAIN
  }

  static CircleSettings of(ActivitySpec spec) {
    String name = spec.settings().text("mode").orElse("round");
    Mode mode = Stream.of(Mode.values()).filter(m -> nameOf(m).equals(name)).findFirst().orElse(Mode.ROUND);
    boolean popcorn = mode != Mode.CHAIN
        && spec.settings().text("order").filter("popcorn"::equals).isPresent();
    return new CircleSettings(mode, popcorn, mode == Mode.CHAIN || spec.settings().flag("written", false));
  }

  private static String nameOf(Mode mode) {
    return mode.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  static List<SpecProblem> check(ActivitySpec spec) {
    SpecCheck check = SpecCheck.of(spec).oneOf("mode", "round", "only-one", "chain")
        .oneOf("order", "circle", "popcorn").flag("written");
    boolean chain = of(spec).mode() == Mode.CHAIN;
    if (chain && spec.settings().text("order").filter("popcorn"::equals).isPresent())
      check.add(SpecProblem.wrong("order", "a chain goes in the order of the circle; leave out 'order'"));
    if (chain && !spec.settings().flag("written", true))
      check.add(SpecProblem.wrong("written",
          "a chain is written, so that the next one sees the sentence; leave out 'written'"));
    if (of(spec).mode() != Mode.ROUND && spec.text("prompt").isEmpty())
      check.add(SpecProblem.wrong("mode", "there is no text 'prompt': how the sentence begins"));
    return check.problems();
  }
}
