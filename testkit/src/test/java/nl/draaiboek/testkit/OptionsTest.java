package nl.draaiboek.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.draaiboek.core.activity.standard.StandardActivities;
import nl.draaiboek.core.language.Language;
import nl.draaiboek.core.language.Words;
import nl.draaiboek.core.script.ActivitySpec;
import nl.draaiboek.core.script.Block;
import nl.draaiboek.core.script.BlockId;
import nl.draaiboek.core.script.BlockOption;
import nl.draaiboek.core.script.Place;
import nl.draaiboek.core.script.Script;
import nl.draaiboek.core.script.Settings;
import nl.draaiboek.core.session.Agenda;
import nl.draaiboek.core.session.SessionPhrase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A block that can go in several ways. The opening can be a talk of 10 minutes, or notes of 25 at the tables. */
class OptionsTest {
  private static final BlockId OPENING = new BlockId("opening");
  private final Scenario day = Scenario.anaOpens(script(), Days.setup(), StandardActivities.all());

  @AfterEach
  void stop() {
    day.close();
  }

  @Test
  void the_first_option_is_what_happens_unless_somebody_chooses() {
    assertThat(opening().length()).isEqualTo(Duration.ofMinutes(10));
    assertThat(opening().chosen()).contains("talk");
  }

  @Test
  void a_choice_changes_the_day_at_once() {
    choose("tables");
    assertThat(opening().length()).isEqualTo(Duration.ofMinutes(25));
    assertThat(item().length()).isEqualTo(Duration.ofMinutes(25));
    assertThat(day.readAgain()).isEqualTo(day.session());
    assertThat(opening().place()).isEqualTo(Place.TABLES);
    assertThat(opening().words().instruction().in(Language.ENGLISH))
        .isEqualTo("Write.");
  }

  @Test
  void a_choice_can_be_taken_back_before_the_block_begins() {
    choose("tables");
    choose("talk");
    assertThat(opening()).isEqualTo(script().block(OPENING));
  }

  @Test
  void what_has_begun_stays_as_it_is() {
    day.ana().goesOn();
    day.ana().isRefused("room/choose/opening/tables", Map.of(), SessionPhrase.OPTION_FIXED);
    assertThat(item().open()).isFalse();
  }

  @Test
  void an_option_that_is_not_there_is_refused() {
    day.ana().isRefused("room/choose/opening/nothing", Map.of(), SessionPhrase.NO_SUCH_OPTION);
  }

  private void choose(String option) {
    day.ana().presses("room/choose/opening/" + option);
  }

  private Block opening() {
    return day.session().house().script().block(OPENING);
  }

  private Agenda.Item item() {
    return day.agenda().items().getFirst();
  }

  private static Script script() {
    Script morning = Days.morning();
    Block opening = morning.block(OPENING);
    Settings kinds = new Settings(
        Map.of("kinds", List.of(Map.of("id", "yellow", "colour", "yellow", "sign", "💡"))));
    Block offering = opening.offering(List.of(
        new BlockOption("talk", words("Talk"), Words.NONE, opening.length(), Place.PLENARY,
            opening.activities(), opening.warnings()),
        new BlockOption("tables", words("Tables"), words("Write."), Duration.ofMinutes(25), Place.TABLES,
            List.of(new ActivitySpec("work", "notes", kinds, Optional.empty(), List.of(), Map.of())),
            List.of())));
    return new Script(morning.name(), morning.title(), morning.about(),
        morning.blocks().stream().map(b -> b.id().equals(OPENING) ? offering : b).toList(), 2, 0);
  }

  private static Words words(String text) {
    return new Words(Map.of("en", text));
  }
}
