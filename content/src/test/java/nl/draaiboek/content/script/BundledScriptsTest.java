package nl.draaiboek.content.script;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import nl.draaiboek.core.activity.standard.StandardActivities;
import nl.draaiboek.core.script.Block;
import nl.draaiboek.core.script.Place;
import nl.draaiboek.core.script.Script;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BundledScriptsTest {
  private final Map<String, Read> all = new ScriptLibrary(new ScriptReader(StandardActivities.all()),
      List.of())
      .all();

  @Test
  void every_script_that_comes_with_the_bot_is_without_a_single_remark() {
    assertThat(all).isNotEmpty().allSatisfy((name, read) -> {
      if (!name.equals("bijeenkomst-2"))
        assertThat(read.found()).as(name).isEmpty();
    });
  }

  @Test
  void where_the_paper_contradicts_itself_check_says_so() {
    assertThat(all).hasEntrySatisfying("bijeenkomst-2", read -> assertThat(read.found()).singleElement()
        .asString().contains("20 minutes", "25", "script.yaml:"));
  }

  @Test
  void the_index_names_every_file_of_every_script() throws IOException, URISyntaxException {
    Path index = Path
        .of(Objects.requireNonNull(getClass().getResource(ScriptLibrary.INDEX)).toURI());
    Path sessions = index.resolveSibling("");
    try (Stream<Path> files = Files.walk(sessions)) {
      assertThat(Files.readAllLines(index)).containsExactlyElementsOf(files
          .filter(file -> ScriptFolder.belongs(file.getFileName().toString()))
          .map(file -> sessions.relativize(file).toString().replace('\\', '/')).sorted().toList());
    }
  }

  @Test
  void the_sense_making_session_has_the_eleven_rows_of_its_paper() {
    Script script = script("duidingssessie");

    assertThat(script.blocks()).map(b -> b.id().value() + " " + b.length().toMinutes() + " " + b.place())
        .containsExactly("opening 10 PLENARY", "installeren 5 TABLES", "lezen 25 TABLES",
            "praktijken 15 TABLES", "pauze 5 NONE", "bouwen 15 TABLES", "duiden 15 TABLES",
            "oogsten 10 TABLES", "marge 5 NONE", "check-out 15 PLENARY", "einde 0 PLENARY");
    assertThat(script.length()).isEqualTo(Duration.ofHours(2));
    assertThat(script.cards()).isEqualTo(47);
    assertThat(script.blocks().stream().filter(Block::buffer)).map(b -> b.id().value())
        .containsExactly("marge");
  }

  @ParameterizedTest
  @CsvSource({"waarden-en-verhaal, 60", "community-bijeenkomst, 90", "vorm-kiezen, 30", "goede-praktijk, 60",
      "persona-recept, 90", "ambitie, 60", "rollen, 60", "kick-off, 120", "de-juiste-weg, 60",
      "bijeenkomst-2, 180", "stakeholders, 75"})
  void each_other_session_takes_as_long_as_it_says(String name, int minutes) {
    assertThat(script(name).length()).isEqualTo(Duration.ofMinutes(minutes));
    assertThat(script(name).checklist()).isNotEmpty();
  }

  @Test
  void the_try_out_takes_a_quarter_of_an_hour() {
    assertThat(script("proefsessie").length()).isEqualTo(Duration.ofMinutes(15));
    assertThat(script("proefsessie").blocks().getFirst().place()).isEqualTo(Place.PLENARY);
  }

  private Script script(String name) {
    return all.get(name) instanceof Read.Good(var script, _)
        ? script
        : fail("not a script that can run: " + name);
  }
}
