package nl.draaiboek.core.activity.matrix;

import java.util.Arrays;
import java.util.Locale;
import nl.draaiboek.core.script.ActivitySpec;

/** What a group does with its stakeholders in one block. */
enum Stage {
  /** Thinks of them, in categories. */
  COLLECT,
  /** Hangs them up by influence and interest, and leaves out who is not relevant. */
  PLACE,
  /** Writes down their interests and needs. */
  NEEDS,
  /** Ticks off what it took for granted. */
  CHECK;

  static Stage of(ActivitySpec spec) {
    String asked = spec.settings().text("stage").orElse("");
    return Arrays.stream(values()).filter(s -> s.id().equals(asked)).findFirst().orElse(COLLECT);
  }

  String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
