package nl.draaiboek.content.script;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalTime;
import java.util.Optional;
import nl.draaiboek.core.language.Language;
import nl.draaiboek.core.script.ActivitySpec;
import nl.draaiboek.core.script.Block;
import nl.draaiboek.core.script.BlockId;
import nl.draaiboek.core.script.Script;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

class ScriptReaderTest {
  private final Folder ana = new Folder();

  @Test
  void a_good_script_can_run_as_it_is() {
    assertThat(ana.told()).isEmpty();
    assertThat(script().name()).isEqualTo("probeer");
    assertThat(script().tables()).isEqualTo(2);
    assertThat(script().title().in(Language.DUTCH)).isEqualTo("Een sessie");
    assertThat(script().about().in(Language.DUTCH)).isEqualTo("Waar het over gaat.");
  }

  @Test
  void an_activity_gets_its_settings_and_its_words() {
    ActivitySpec notes = block("schrijven").activity("notes").orElseThrow();

    assertThat(notes.settings().number("min-words", 0)).isEqualTo(2);
    assertThat(notes.settings().entries("kinds")).singleElement()
        .satisfies(kind -> assertThat(kind.text("sign")).contains("💡"));
    assertThat(notes.text("kind.yellow").in(Language.DUTCH)).isEqualTo("Praktijk");
    assertThat(notes.text("prompt").in(Language.DUTCH)).isEqualTo("Wat viel je op\nin dit verhaal?");
    assertThat(block("welkom").activity("start").orElseThrow().text("rules").in(Language.DUTCH))
        .isEqualTo("1. **Luister**\n2. Vraag");
  }

  @Test
  void an_activity_says_where_its_notes_come_from_and_where_they_hang() {
    ActivitySpec groups = block("poster").activity("groepen").orElseThrow();

    assertThat(groups.from()).containsExactly("schrijven/notes");
    assertThat(groups.poster()).contains("wand");
  }

  @Test
  void an_activity_without_an_id_is_called_after_its_kind() {
    ana.with("script.yaml", "- id: slot\n        kind: explain", "- kind: explain");

    assertThat(block("einde").activity("explain")).isPresent();
  }

  @Test
  void half_five_and_one_minute_are_called_but_where_people_write_in_silence_only_the_last_two() {
    assertThat(block("poster").warnings()).map(Duration::toMinutes).containsExactly(7L, 5L, 1L);
    assertThat(block("schrijven").warnings()).map(Duration::toMinutes).containsExactly(5L, 1L);
    assertThat(block("einde").warnings()).isEmpty();
  }

  @Test
  void a_script_may_call_at_other_times_or_not_at_all() {
    ana.with("script.yaml", "minutes: 20", "minutes: 20\n    warnings: [half, 2]")
        .with("script.yaml", "minutes: 15", "minutes: 15\n    warnings: []");

    assertThat(block("schrijven").warnings()).map(Duration::toMinutes).containsExactly(10L, 2L);
    assertThat(block("poster").warnings()).isEmpty();
  }

  @Test
  void a_block_may_start_at_a_fixed_time_go_on_by_itself_and_be_slack() {
    ana.with("script.yaml", "minutes: 15",
        "minutes: 15\n    start: \"12:30\"\n    advance: true\n    buffer: true");

    assertThat(block("poster").start()).isEqualTo(Optional.of(LocalTime.of(12, 30)));
    assertThat(block("poster").advance()).isTrue();
    assertThat(block("poster").buffer()).isTrue();
  }

  @Test
  void what_another_language_lacks_is_said_in_the_one_that_has_it() {
    ana.file("en.md",
        "# A session\n## welkom: Welcome\n## schrijven: Writing\n## poster: Poster\n## einde: End\n");

    assertThat(block("welkom").title().in(Language.ENGLISH)).isEqualTo("Welcome");
    assertThat(block("welkom").words().instruction().in(Language.ENGLISH)).isEqualTo("Ga zitten.");
  }

  private Script script() {
    return switch (ana.read()) {
      case Read.Good(var script, _) -> script;
      case Read.Bad(var problems) -> Assertions.fail("not a script that can run: " + problems);
    };
  }

  private Block block(String id) {
    return script().block(new BlockId(id));
  }
}
