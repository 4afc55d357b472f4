package nl.draaiboek.app.rehearse;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
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

/** A network that is played from its founding to its last meeting, on the store that people's words are kept in. */
class SeriesRehearsalTest {
  private final Activities activities = StandardActivities.all();

  @TempDir
  private Path folder = Path.of("");

  @Test
  void thirteen_meetings_go_by_and_nothing_that_must_hold_is_broken() throws InterruptedException {
    SeriesResult result = played("one", 13);
    assertThat(result.broken()).isEmpty();
    assertThat(result.meetings()).hasSize(13).extracting(SeriesResult.MeetingResult::state)
        .containsOnlyOnce("cancelled").contains("held");
    assertThat(result.letters()).containsEntry("moved", 1).containsEntry("cancelled", 1)
        .containsEntry("eve", 12);
    assertThat(result.tooLate()).as("what three days without a server cost").hasSize(1);
  }

  @Test
  void the_same_plan_plays_the_same_year() throws InterruptedException {
    assertThat(played("one", 2)).isEqualTo(played("other", 2));
  }

  @Test
  void wishes_for_contact_are_answered_and_learning_groups_live_on() throws InterruptedException {
    SeriesResult result = played("sense-making", "duidingssessie", 2);
    assertThat(result.broken()).isEmpty();
    assertThat(result.meetings()).allSatisfy(m -> assertThat(m.wishes()).isPositive())
        .anySatisfy(m -> assertThat(m.met()).isPositive())
        .allSatisfy(m -> assertThat(m.groups()).isPositive());
  }

  private SeriesResult played(String store, int meetings) throws InterruptedException {
    return played(store, "proefsessie", meetings);
  }

  private SeriesResult played(String store, String script, int meetings) throws InterruptedException {
    SeriesPlan plan = new SeriesPlan(new Plan(script(script), 6, 1, 1, LocalDate.of(2027, 1, 14)), meetings);
    return new SeriesRehearsal(plan, _ -> (_, _) -> Map.of(), _ -> {})
        .played(clock -> Store.open(StoreSettings.sqlite(folder.resolve(store)), activities, clock),
            activities);
  }

  private Script script(String name) {
    return ((Read.Good) new ScriptLibrary(new ScriptReader(activities), List.of()).all()
        .getOrDefault(name, new Read.Bad(List.of()))).script();
  }
}
