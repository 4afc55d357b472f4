package nl.draaiboek.app.talk;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import nl.draaiboek.content.script.Read;
import nl.draaiboek.content.script.ScriptLibrary;
import nl.draaiboek.content.script.ScriptReader;
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
import nl.draaiboek.testkit.Scenario;

/** The sessions that come with the bot, opened by Ana at ten. */
final class Sessions {
  private Sessions() {}

  /** Two tables, 47 story cards. */
  static Scenario senseMaking() {
    return opened("duidingssessie", 2, new StoryCards(47, Map.of()));
  }

  /** One table, no cards. */
  static Scenario tryOut() {
    return opened("proefsessie", 1, StoryCards.NONE);
  }

  /** Notes of one kind, and a vote in which each dot goes on another note. */
  static Scenario oneDotOnANote() {
    Block notes = block("schrijven", "notes",
        Map.of("kinds", List.of(Map.of("id", "idea", "colour", "yellow", "sign", "💡"))), List.of());
    Block vote = block("stemmen", "vote", Map.of("stackable", false), List.of("schrijven/werk"));
    return Scenario.anaOpens(new Script("stemmen", title("Stemmen"), Words.NONE, List.of(notes, vote), 1, 0),
        setup(1, StoryCards.NONE), StandardActivities.all());
  }

  /** Notes of which nobody is to know who wrote them. */
  static Scenario withoutNames() {
    Block notes = block("schrijven", "notes",
        Map.of("anonymous", true, "kinds",
            List.of(Map.of("id", "idea", "colour", "yellow", "sign", "💡"))),
        List.of());
    return Scenario.anaOpens(new Script("schrijven", title("Schrijven"), Words.NONE, List.of(notes), 1, 0),
        setup(1, StoryCards.NONE), StandardActivities.all());
  }

  private static Block block(String id, String kind, Map<String, Object> settings, List<String> from) {
    ActivitySpec spec = new ActivitySpec("werk", kind, new Settings(settings), Optional.empty(), from,
        Map.of());
    return new Block(new BlockId(id), Duration.ofMinutes(5), Place.TABLES, List.of(spec),
        new BlockWords(title(id), Words.NONE, Words.NONE, Words.NONE, Words.NONE), Optional.empty(), false,
        false,
        List.of());
  }

  private static Words title(String title) {
    return new Words(Map.of("nl", title));
  }

  private static Setup setup(int tables, StoryCards cards) {
    return new Setup(Language.DUTCH, ZoneId.of("Europe/Amsterdam"),
        Optional.of(Instant.parse("2026-06-25T08:00:00Z")), tables, cards, false, false, false);
  }

  private static Scenario opened(String script, int tables, StoryCards cards) {
    var library = new ScriptLibrary(new ScriptReader(StandardActivities.all()), List.of());
    return Scenario.anaOpens(((Read.Good) Objects.requireNonNull(library.all().get(script))).script(),
        setup(tables, cards),
        StandardActivities.all());
  }
}
