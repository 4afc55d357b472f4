package nl.draaiboek.core.activity.groups;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import nl.draaiboek.core.activity.SpecCheck;
import nl.draaiboek.core.activity.SpecProblem;
import nl.draaiboek.core.script.ActivitySpec;
import nl.draaiboek.core.script.Block;
import nl.draaiboek.core.script.Place;

/**
 * How groups are formed.
 *
 * @param size how many people a group has; one less where they do not come out even
 */
record GroupsSettings(By by, int size) {
  /** What brings people together. */
  enum By {
    /** Somebody names a question, and whoever recognises it joins. */
    QUESTION,
    /** The bot deals. */
    RANDOM,
    /** People choose a colour. */
    COLOUR,
    /** Who leads puts them. */
    HAND
  }

  private static final int USUAL = 4;

  static GroupsSettings of(ActivitySpec spec) {
    String name = spec.settings().text("by").orElse("question");
    By by = Stream.of(By.values()).filter(b -> b.name().toLowerCase(Locale.ROOT).equals(name)).findFirst()
        .orElse(By.QUESTION);
    return new GroupsSettings(by, Math.clamp(spec.settings().number("size", USUAL), 2, 12));
  }

  static List<SpecProblem> check(ActivitySpec spec, Block block) {
    SpecCheck check = SpecCheck.of(spec).oneOf("by", "question", "random", "colour", "hand").number("size", 2,
        12);
    if (block.place() != Place.PLENARY)
      check.add(SpecProblem.wrong("kind",
          "'groups' makes the tables, so all are together while it does: its block has 'place: plenary'"));
    return check.problems();
  }
}
