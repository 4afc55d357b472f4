package nl.draaiboek.testkit;

import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.draaiboek.core.activity.StoryCards;
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

/** A short session in which all together write notes, vote on them with three dots each, and write notes again. */
public final class VotingScript {
  private static final Duration MINUTES = Duration.ofMinutes(5);

  private VotingScript() {}

  public static Setup setup() {
    return new Setup(Language.DUTCH, ZoneId.of("Europe/Amsterdam"), Optional.empty(), 1, StoryCards.NONE,
        false, false,
        false);
  }

  public static Script script() {
    return script(false);
  }

  /** The same, in which nobody is to know who wrote which note. */
  public static Script withoutNames() {
    return script(true);
  }

  private static Script script(boolean anonymous) {
    ActivitySpec notes = new ActivitySpec("notes", "notes",
        new Settings(Map.of("anonymous", anonymous, "kinds",
            List.of(Map.of("id", "yellow", "colour", "yellow", "sign", "💡")))),
        Optional.empty(), List.of(), Map.of());
    ActivitySpec dots = new ActivitySpec("dots", "vote", new Settings(Map.of("dots", 3)), Optional.empty(),
        List.of("write/notes"), Map.of());
    return new Script("vote", words("Vote"), Words.NONE,
        List.of(block("write", notes), block("vote", dots), block("after", notes)),
        1, 0);
  }

  private static Block block(String id, ActivitySpec spec) {
    return new Block(new BlockId(id), MINUTES, Place.PLENARY, List.of(spec),
        new BlockWords(words(id), Words.NONE, Words.NONE, Words.NONE, Words.NONE), Optional.empty(), false,
        false,
        List.of());
  }

  private static Words words(String text) {
    return new Words(Map.of("en", text));
  }
}
