package nl.draaiboek.testkit;

import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.draaiboek.core.activity.StoryCards;
import nl.draaiboek.core.activity.standard.StandardActivities;
import nl.draaiboek.core.language.Language;
import nl.draaiboek.core.language.Words;
import nl.draaiboek.core.script.ActivitySpec;
import nl.draaiboek.core.script.Block;
import nl.draaiboek.core.script.BlockId;
import nl.draaiboek.core.script.BlockWords;
import nl.draaiboek.core.script.Place;
import nl.draaiboek.core.script.Script;
import nl.draaiboek.core.script.Settings;
import nl.draaiboek.core.session.Setup;

/** Small days for tests of how a session goes. */
final class Days {
  private Days() {}

  /** 10 minutes together, 20 and 10 at the tables, 5 slack, 15 together. */
  static Script morning() {
    return new Script("morning", title("Morning"), Words.NONE,
        List.of(block("opening", 10, Place.PLENARY, "explain"), block("reading", 20, Place.TABLES, "notes"),
            block("building", 10, Place.TABLES, "explain"), buffer(5),
            block("closing", 15, Place.PLENARY, "explain")),
        2, 0);
  }

  static Setup setup() {
    return setup(2);
  }

  static Setup setup(int tables) {
    return new Setup(Language.DUTCH, ZoneId.of("Europe/Amsterdam"), Optional.empty(), tables, StoryCards.NONE,
        false,
        false, false);
  }

  static Scenario anaOpensTheMorning() {
    return Scenario.anaOpens(morning(), setup(), StandardActivities.all());
  }

  private static Block block(String id, int minutes, Place place, String kind) {
    Settings settings = kind.equals("notes")
        ? new Settings(Map.of("kinds", List.of(Map.of("id", "yellow", "colour", "yellow", "sign", "💡"))))
        : Settings.NONE;
    ActivitySpec spec = new ActivitySpec("work", kind, settings, Optional.empty(), List.of(), Map.of());
    return new Block(new BlockId(id), Duration.ofMinutes(minutes), place, List.of(spec), words(id),
        Optional.empty(),
        false, false, List.of(Duration.ofMinutes(5), Duration.ofMinutes(1)));
  }

  private static Block buffer(int minutes) {
    return new Block(new BlockId("slack"), Duration.ofMinutes(minutes), Place.NONE, List.of(), words("slack"),
        Optional.empty(), true, false, List.of());
  }

  private static BlockWords words(String title) {
    return new BlockWords(title(title), Words.NONE, Words.NONE, Words.NONE, Words.NONE);
  }

  private static Words title(String words) {
    return new Words(Map.of("en", words));
  }
}
