package nl.draaiboek.app.rehearse;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.draaiboek.content.script.Read;
import nl.draaiboek.content.script.ScriptLibrary;
import nl.draaiboek.content.script.ScriptReader;
import nl.draaiboek.core.activity.Activities;
import nl.draaiboek.core.activity.standard.StandardActivities;
import nl.draaiboek.core.script.Script;
import nl.draaiboek.store.Store;
import nl.draaiboek.store.StoreSettings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every session that comes with the bot is played to its wrap-up. */
class EveryScriptTest {
  private static final Activities ACTIVITIES = StandardActivities.all();
  /** As many as sit at one table, at most. */
  private static final int AT_A_TABLE = 8;

  @TempDir
  private Path folder = Path.of("");

  @ParameterizedTest
  @MethodSource("scripts")
  void six_people_come_to_its_end_and_nothing_that_must_hold_is_broken(Script script)
      throws InterruptedException {
    Result result = played(script, 6, "played");
    assertThat(result.broken()).isEmpty();
    assertThat(result.blocks()).hasSameSizeAs(script.blocks());
  }

  @Test
  void the_same_seed_plays_the_same_day() throws InterruptedException {
    Script script = scripts().filter(s -> s.name().equals("vorm-kiezen")).findFirst().orElseThrow();
    assertThat(played(script, 6, "one")).isEqualTo(played(script, 6, "other"));
  }

  private Result played(Script script, int people, String store) throws InterruptedException {
    Plan plan = new Plan(script, people, (people + AT_A_TABLE - 1) / AT_A_TABLE, 7,
        LocalDate.of(2027, 1, 14));
    return new Rehearsal(plan).instant(
        clock -> Store.open(StoreSettings.sqlite(folder.resolve(store)), ACTIVITIES, clock), ACTIVITIES,
        (_, _) -> Map.of(), _ -> {});
  }

  private static Stream<Script> scripts() {
    return new ScriptLibrary(new ScriptReader(ACTIVITIES), List.of()).all().values().stream()
        .map(read -> ((Read.Good) read).script());
  }
}
