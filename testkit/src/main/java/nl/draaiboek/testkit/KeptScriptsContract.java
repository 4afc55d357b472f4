package nl.draaiboek.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import nl.draaiboek.core.workshop.KeptScripts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every store does with the scripts that people made their own. */
public abstract class KeptScriptsContract {
  private static final Map<String, String> FIRST = Map.of("script.yaml", "blocks:\n", "nl.md",
      "# Onze ‘dag’ 💡\n");
  private static final Map<String, String> SECOND = Map.of("script.yaml", "blocks: []\n");

  private KeptScripts scripts;

  /** @return an empty store; the test that extends this closes it */
  protected abstract StorePorts open(SettableClock clock);

  @BeforeEach
  final void openStore() {
    scripts = open(new SettableClock()).scripts();
  }

  @Test
  void a_script_comes_back_as_it_was_kept() {
    assertThat(scripts.keep("onze-dag", Optional.empty(), FIRST)).isTrue();
    assertThat(scripts.all()).isEqualTo(Map.of("onze-dag", FIRST));
  }

  @Test
  void a_later_version_takes_the_place_of_the_one_it_was_made_from() {
    scripts.keep("onze-dag", Optional.empty(), FIRST);
    assertThat(scripts.keep("onze-dag", Optional.of(FIRST), SECOND)).isTrue();
    assertThat(scripts.all()).isEqualTo(Map.of("onze-dag", SECOND));
  }

  @Test
  void what_someone_else_kept_meanwhile_is_not_written_over() {
    scripts.keep("onze-dag", Optional.empty(), FIRST);
    assertThat(scripts.keep("onze-dag", Optional.empty(), SECOND)).isFalse();
    assertThat(scripts.keep("onze-dag", Optional.of(SECOND), SECOND)).isFalse();
    assertThat(scripts.all()).isEqualTo(Map.of("onze-dag", FIRST));
  }

  @Test
  void a_script_that_is_taken_away_is_gone_and_others_stay() {
    scripts.keep("onze-dag", Optional.empty(), FIRST);
    scripts.keep("hun-dag", Optional.empty(), FIRST);
    assertThat(scripts.keep("onze-dag", Optional.of(FIRST), Map.of())).isTrue();
    assertThat(scripts.all()).containsOnlyKeys("hun-dag");
  }
}
