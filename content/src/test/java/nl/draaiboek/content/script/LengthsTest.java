package nl.draaiboek.content.script;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import nl.draaiboek.core.activity.standard.StandardActivities;
import nl.draaiboek.core.script.Block;
import nl.draaiboek.core.script.Lengths;
import nl.draaiboek.core.script.Script;
import org.junit.jupiter.api.Test;

/** Some sessions of the papers last an hour, or an hour and a half: whoever plans one chooses. */
class LengthsTest {
  private final Folder chantal = new Folder();

  @Test
  void a_session_lasts_to_the_minute_as_long_as_was_chosen() {
    Script script = bundled("stakeholders");
    assertThat(script.lengths()).contains(new Lengths(Duration.ofMinutes(60), Duration.ofMinutes(90)));
    for (int minutes = 60; minutes <= 90; minutes++)
      assertThat(script.lasting(Duration.ofMinutes(minutes)).length()).isEqualTo(Duration.ofMinutes(minutes));
    List<Block> shorter = script.lasting(Duration.ofMinutes(60)).blocks();
    assertThat(shorter.stream().filter(b -> b.length().isZero()).map(Block::id))
        .as("the end alone has no length")
        .containsExactly(shorter.getLast().id());
  }

  @Test
  void where_a_script_names_no_lengths_half_to_double_is_a_choice() {
    Script script = bundled("proefsessie");
    assertThat(script.choice().holds(script.length())).isTrue();
    assertThat(script.choice().holds(script.length().multipliedBy(3))).isFalse();
  }

  @Test
  void lengths_that_the_blocks_do_not_fit_are_a_mistake_with_its_place() {
    assertThat(chantal.with("script.yaml", "blocks:", "length: 60-90\nblocks:").read().found())
        .anySatisfy(problem -> assertThat(problem.toString()).contains("'length' is from a least"));
    assertThat(chantal.with("script.yaml", "blocks:", "length: lang\nblocks:").read())
        .isInstanceOf(Read.Bad.class);
  }

  private static Script bundled(String name) {
    var library = new ScriptLibrary(new ScriptReader(StandardActivities.all()), List.of());
    return ((Read.Good) Objects.requireNonNull(library.all().get(name))).script();
  }
}
