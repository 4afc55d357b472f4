package nl.draaiboek.content.script;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import nl.draaiboek.core.activity.standard.StandardActivities;
import nl.draaiboek.core.language.Words;
import nl.draaiboek.core.script.Block;
import nl.draaiboek.core.script.BlockOption;
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
  void half_of_an_odd_number_of_minutes_is_a_minute_more_rather_than_less() {
    Script quarter = bundled("proefsessie").lasting(Duration.ofMinutes(15));
    assertThat(quarter.choice()).isEqualTo(new Lengths(Duration.ofMinutes(8), Duration.ofMinutes(30)));
  }

  @Test
  void where_a_script_names_no_lengths_half_to_double_is_a_choice() {
    Script script = bundled("proefsessie");
    assertThat(script.choice().holds(script.length())).isTrue();
    assertThat(script.choice().holds(script.length().multipliedBy(3))).isFalse();
  }

  @Test
  void every_way_in_which_a_block_can_go_gets_as_much_longer() {
    Script script = bundled("bijeenkomst-2");
    Script longer = script.lasting(script.length().multipliedBy(3).dividedBy(2));
    for (Block block : script.blocks())
      for (BlockOption way : block.options())
        assertThat(longer.choosing(block.id(), way.id()).block(block.id()).length())
            .as(block.id() + " as " + way.id()).isEqualTo(longer.block(block.id()).length());
  }

  @Test
  void a_way_that_is_longer_than_its_block_stays_as_much_longer() {
    Script script = bundled("proefsessie");
    Block first = script.blocks().getFirst();
    Duration twice = first.length().multipliedBy(2);
    BlockOption slow = new BlockOption("slow", first.title(), Words.NONE, twice, first.place(),
        first.activities(), List.of());
    BlockOption quick = new BlockOption("quick", first.title(), Words.NONE, first.length(), first.place(),
        first.activities(), List.of());
    List<Block> blocks = new ArrayList<>(script.blocks());
    blocks.set(0, first.offering(List.of(quick, slow)));
    Script longer = new Script(script.name(), script.title(), script.about(), blocks, script.tables())
        .lasting(script.length().multipliedBy(2));
    assertThat(longer.blocks().getFirst().length()).isEqualTo(twice);
    assertThat(longer.choosing(first.id(), "slow").blocks().getFirst().length())
        .isEqualTo(twice.multipliedBy(2));
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
