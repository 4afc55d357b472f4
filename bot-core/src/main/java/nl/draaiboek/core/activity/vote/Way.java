package nl.draaiboek.core.activity.vote;

import java.util.Arrays;
import java.util.Locale;
import nl.draaiboek.core.script.ActivitySpec;

/** How people vote. */
enum Way {
  /** Dots, put on notes one by one. */
  DOTS,
  /** The numbers of notes, written in private and handed in together; until it is closed nobody sees who did. */
  NUMBERED,
  /** Coins, divided over the notes as if each has a jar. */
  COINS;

  private static final String SETTING = "way";

  static Way of(ActivitySpec spec) {
    String way = spec.settings().text(SETTING).orElse("");
    return Arrays.stream(values()).filter(w -> w.word().equals(way)).findFirst().orElse(DOTS);
  }

  /** @return as scripts say it */
  String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
