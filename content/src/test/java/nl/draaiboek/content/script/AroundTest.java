package nl.draaiboek.content.script;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import nl.draaiboek.core.language.Language;
import nl.draaiboek.core.script.Script;
import nl.draaiboek.core.script.ScriptPart;
import org.junit.jupiter.api.Test;

/** A writer tells what the session is about, and what goes before it. */
class AroundTest {
  private final Folder chantal = new Folder()
      .with("script.yaml", "tables: 2", "tables: 2\nbefore:\n  - id: setup\n    minutes: 45")
      .with("nl.md", "## welkom", "### aims\n\n- Leren\n\n### homework-before\n\nLees iets.\n\n## welkom")
      .with("nl.md", "## einde", "## before: Vooraf\n\n### words\n\n- before.setup: Opbouw\n\n## einde");

  @Test
  void aims_and_homework_stand_above_the_first_block() {
    assertThat(chantal.told()).isEmpty();
    Script script = script();

    assertThat(script.about().in(Language.DUTCH)).isEqualTo("Waar het over gaat.");
    assertThat(script.part(ScriptPart.AIMS).in(Language.DUTCH)).isEqualTo("- Leren");
    assertThat(script.part(ScriptPart.HOMEWORK_BEFORE).in(Language.DUTCH)).isEqualTo("Lees iets.");
    assertThat(script.part(ScriptPart.SIGNS).isEmpty()).isTrue();
  }

  @Test
  void setting_up_is_known_but_takes_no_time_of_the_session() {
    Script script = script();

    assertThat(script.before()).singleElement().satisfies(ahead -> {
      assertThat(ahead.length()).isEqualTo(Duration.ofMinutes(45));
      assertThat(ahead.what().in(Language.DUTCH)).isEqualTo("Opbouw");
    });
    assertThat(script.length()).isEqualTo(Duration.ofMinutes(40));
  }

  @Test
  void a_part_with_a_slip_of_the_pen_is_told() {
    tells(chantal.with("nl.md", "### aims", "### aim"), "did you mean 'aims'?");
  }

  @Test
  void aims_below_a_block_are_sent_up() {
    tells(chantal.with("nl.md", "Ga zitten.", "### signs\n\nLachen"), "is about the session as a whole");
  }

  @Test
  void what_goes_before_wants_its_words() {
    tells(chantal.with("nl.md", "- before.setup: Opbouw", ""), "'setup' of 'before' has no words");
  }

  @Test
  void a_language_without_the_aims_is_told() {
    tells(chantal.file("en.md",
        "# A\n## welkom: A\n## schrijven: B\n## poster: C\n## before: D\n### words\n- before.setup: Set-up\n## einde: E\n"),
        "en.md:1: warning: there is no '### aims' here, but nl.md has");
  }

  private Script script() {
    return chantal.read() instanceof Read.Good(var script, _)
        ? script
        : org.junit.jupiter.api.Assertions.fail("not good");
  }

  private static void tells(Folder folder, String told) {
    assertThat(folder.told()).anySatisfy(one -> assertThat(one).contains(told));
  }
}
