package nl.draaiboek.app.talk;

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

  private static Scenario opened(String script, int tables, StoryCards cards) {
    var library = new ScriptLibrary(new ScriptReader(StandardActivities.all()), List.of());
    Setup setup = new Setup(Language.DUTCH, ZoneId.of("Europe/Amsterdam"),
        Optional.of(Instant.parse("2026-06-25T08:00:00Z")), tables, cards, false, false, false);
    return Scenario.anaOpens(((Read.Good) Objects.requireNonNull(library.all().get(script))).script(), setup,
        StandardActivities.all());
  }
}
