package nl.draaiboek.content.script;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import nl.draaiboek.core.language.Language;
import nl.draaiboek.core.script.Block;
import nl.draaiboek.core.script.BlockId;
import nl.draaiboek.core.script.Place;
import org.junit.jupiter.api.Test;

/** A writer lets a block go in several ways. */
class OptionsTest {
  private final Folder chantal = new Folder()
      .with("script.yaml", "activities:\n      - id: start\n        kind: explain", """
          options:
                - id: film
                  activities:
                    - id: start
                      kind: explain
                - id: strip
                  minutes: 12
                  place: tables
                  activities:
                    - id: start
                      kind: turns""")
      .with("nl.md", "## schrijven", """
          ### words

          - option.film: Een film
          - option.strip: Een strip

          ### option.strip.instruction

          Lees de strip.

          ## schrijven""");

  @Test
  void the_first_is_chosen_and_the_others_are_offered() {
    Block welcome = welcome();
    assertThat(welcome.chosen()).contains("film");
    assertThat(welcome.length()).isEqualTo(Duration.ofMinutes(5));
    Block strip = welcome.choosing(welcome.option("strip").orElseThrow());
    assertThat(strip.length()).isEqualTo(Duration.ofMinutes(12));
    assertThat(strip.place()).isEqualTo(Place.TABLES);
    assertThat(strip.activity("start").orElseThrow().kind()).isEqualTo("turns");
    assertThat(strip.words().instruction().in(Language.DUTCH)).isEqualTo("Lees de strip.");
    assertThat(strip.choosing(strip.option("film").orElseThrow())).isEqualTo(welcome);
  }

  @Test
  void an_option_without_a_title_is_told() {
    tells(chantal.with("nl.md", "- option.strip: Een strip\n", ""),
        "nl.md:5: option 'strip' of block 'welkom' has no words");
  }

  @Test
  void words_of_an_option_that_is_not_there_are_told() {
    tells(chantal.with("nl.md", "option.strip.instruction", "option.stip.instruction"),
        "nl.md:19: block 'welkom' has no 'option.stip.instruction'; did you mean 'option.strip.instruction'?");
  }

  @Test
  void a_setting_in_an_option_is_held_against_its_kind() {
    tells(chantal.with("script.yaml", "kind: turns", "kind: turns\n            dots: 3"),
        "script.yaml:17: 'turns' has no setting 'dots'");
  }

  @Test
  void a_block_does_not_have_activities_beside_its_options() {
    tells(chantal.with("script.yaml", "    options:", "    activities:\n      - kind: explain\n    options:"),
        "script.yaml:3: a block has 'activities' or 'options', not both");
  }

  private Block welcome() {
    assertThat(chantal.told()).isEmpty();
    return chantal.read() instanceof Read.Good good
        ? good.script().block(new BlockId("welkom"))
        : org.junit.jupiter.api.Assertions.fail("not good");
  }

  private static void tells(Folder folder, String told) {
    assertThat(folder.told()).anySatisfy(one -> assertThat(one).startsWith(told));
  }
}
