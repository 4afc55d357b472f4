package nl.draaiboek.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import nl.draaiboek.app.command.Caller;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How a facilitator begins a script of their own. */
class ScriptNewCommandTest {
  @TempDir
  Path folder = Path.of("");

  /** What came of a command. */
  private record Typed(int exitCode, String out, String err) {}

  @Test
  void a_script_that_is_there_is_copied_and_is_in_order() throws IOException {
    Typed typed = type("script", "new", "onze-kick-off", "--from", "kick-off");
    assertThat(typed.exitCode()).as(typed.err()).isZero();
    assertThat(folder.resolve("scripts/onze-kick-off"))
        .isDirectoryContaining("glob:**/{nl.md,en.md,script.yaml}");
    assertThat(type("check", "scripts/onze-kick-off").exitCode()).isZero();
    Files.writeString(folder.resolve("scripts/onze-kick-off/nl.md"), "my own");
    assertThat(type("script", "new", "onze-kick-off", "--from", "ambitie").exitCode()).isEqualTo(2);
    assertThat(folder.resolve("scripts/onze-kick-off/nl.md")).as("nothing is written over")
        .hasContent("my own");
  }

  @Test
  void a_table_becomes_a_script_that_passes_the_check_and_says_what_it_did_not_understand()
      throws IOException {
    Files.writeString(folder.resolve("dag.md"), """
        | Tijd | Duur | Wat | Waar | Sfeer |
        |---|---|---|---|---|
        | 10.00 | 10 | Welkom | zaal | fijn |
        | 10.10 | 20 | Schrijf briefjes | aan tafels | |
        | 10.30 | | Einde | | |
        """);
    Typed typed = type("script", "new", "onze-dag", "--from", "dag.md");
    assertThat(typed.exitCode()).as(typed.err()).isZero();
    assertThat(typed.err()).contains("column 'Sfeer'", "row 2");
    assertThat(type("check", "scripts/onze-dag")).satisfies(
        checked -> assertThat(checked.exitCode()).as(checked.out()).isZero());
  }

  @Test
  void what_cannot_be_is_told_and_nothing_is_written() throws IOException {
    Files.writeString(folder.resolve("leeg.csv"), "Wie\nAna\n");
    assertThat(type("script", "new", "Mijn Dag", "--from", "kick-off").err()).contains("small letters");
    assertThat(type("script", "new", "dag", "--from", "kickoff").err())
        .contains("There is no script 'kickoff'");
    assertThat(type("script", "new", "dag", "--from", "dag.docx").err()).contains("There is no file");
    assertThat(type("script", "new", "dag", "--from", "leeg.csv").err()).contains("onderdeel");
    assertThat(folder.resolve("scripts")).doesNotExist();
  }

  private Typed type(String... args) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int exitCode = Main.run(new Caller(Map.of(), folder), new PrintWriter(out, true),
        new PrintWriter(err, true), args);
    return new Typed(exitCode, out.toString(), err.toString());
  }
}
