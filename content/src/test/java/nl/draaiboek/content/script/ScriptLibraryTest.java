package nl.draaiboek.content.script;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.draaiboek.core.activity.standard.StandardActivities;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScriptLibraryTest {
  private static final String STRUCTURE = """
      blocks:
        - id: einde
          minutes: 0
          place: plenary
          activities:
            - kind: explain
      """;

  @TempDir
  Path host;

  private final ScriptReader reader = new ScriptReader(StandardActivities.all());

  @Test
  void the_hosts_own_script_stands_beside_ours() throws IOException {
    write("eigen");
    Files.createDirectories(host.resolve("geen-draaiboek"));

    assertThat(new ScriptLibrary(reader, List.of(host)).all()).containsKeys("duidingssessie", "eigen",
        "proefsessie").doesNotContainKey("geen-draaiboek")
        .hasEntrySatisfying("eigen", read -> assertThat(read.found()).isEmpty());
  }

  @Test
  void the_hosts_own_script_wins_over_ours_and_that_is_told() throws IOException {
    write("proefsessie");

    assertThat(new ScriptLibrary(reader, List.of(host)).all().get("proefsessie"))
        .isInstanceOfSatisfying(Read.Good.class, read -> {
          assertThat(read.script().blocks()).hasSize(1);
          assertThat(read.warnings()).singleElement().asString().contains("takes the place of");
        });
  }

  @Test
  void what_the_host_mends_is_there_at_the_next_look() throws IOException {
    ScriptLibrary library = new ScriptLibrary(reader, List.of(host));
    assertThat(library.find("eigen")).isEmpty();
    write("eigen");
    Read first = library.find("eigen").orElseThrow();
    assertThat(library.find("eigen")).containsSame(first);
    Files.writeString(host.resolve("eigen/nl.md"), "# Beter\n\n## einde: Einde\n");
    assertThat(((Read.Good) library.find("eigen").orElseThrow()).script().title().byLanguage())
        .containsEntry("nl", "Beter");
  }

  @Test
  void what_windows_puts_in_a_file_does_not_matter() throws IOException {
    write("eigen");
    Path words = host.resolve("eigen/nl.md");
    Files.writeString(words, "\uFEFF" + Files.readString(words).replace("\n", "\r\n"));

    assertThat(reader.read(host.resolve("eigen")).found()).isEmpty();
  }

  private void write(String name) throws IOException {
    Path folder = Files.createDirectories(host.resolve(name));
    Files.writeString(folder.resolve("script.yaml"), STRUCTURE);
    Files.writeString(folder.resolve("nl.md"), "# Eigen\n\n## einde: Einde\n");
  }
}
