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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CommandLineTest {
  @TempDir
  Path folder = Path.of("");

  /** What came of a command. */
  private record Typed(int exitCode, String out, String err) {}

  @ParameterizedTest
  @ValueSource(strings = {"--help", "help", "serve --help", "check --help", "version --help", "help check",
      "discord --help", "discord check --help", "discord invite --help", "discord", "teams",
      "teams package --help", "teams check --help", "backup --help", "restore --help", "export --help",
      "erase --help", "script", "script print --help"})
  void help_is_printed_and_is_no_mistake(String line) {
    Typed typed = type(line.split(" "));

    assertThat(typed.exitCode()).isZero();
    assertThat(typed.out()).contains("Usage: draaiboek");
    assertThat(typed.err()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"version", "--version"})
  void the_version_is_one_line(String line) {
    Typed typed = type(line);

    assertThat(typed.exitCode()).isZero();
    assertThat(typed.out().lines()).singleElement().asString().startsWith("Draaiboek ");
  }

  @ParameterizedTest
  @CsvSource({"serve --prot 0, --prot; did you mean --port?",
      "check --scirpts=x, --scirpts; did you mean --scripts?",
      "chekc, chekc; there are: ", "version nu, nu."})
  void what_is_not_there_is_told_with_what_is(String line, String told) {
    Typed typed = type(line.split(" "));

    assertThat(typed.exitCode()).isEqualTo(2);
    assertThat(typed.out()).isEmpty();
    assertThat(typed.err().lines().toList()).hasSize(2).first().asString().contains(": there is no " + told);
  }

  @Test
  void settings_that_are_wrong_are_told_before_anything_is_done() throws IOException {
    Files.writeString(folder.resolve("draaiboek.yaml"), "web.prot: 80\n");

    Typed typed = type("check");

    assertThat(typed.exitCode()).isEqualTo(2);
    assertThat(typed.err())
        .isEqualTo("draaiboek.yaml:1: web.prot: no such setting; did you mean web.port?\n");
  }

  @Test
  void the_scripts_that_come_with_Draaiboek_have_no_mistakes() {
    Typed typed = type("check");

    assertThat(typed.exitCode()).as(typed.out()).isZero();
    assertThat(typed.err()).contains("0 mistakes");
  }

  @Test
  void every_mistake_in_a_script_is_told_with_its_folder_file_and_line() throws IOException {
    Path script = Files.createDirectories(folder.resolve("ours").resolve("kort"));
    Files.writeString(script.resolve("script.yaml"), "titel: Kort\nblocks: []\n");

    Typed alone = type("check", "ours/kort");
    Typed amongOthers = type("check", "ours");
    Typed withAllThatIsOffered = type("check", "--scripts", "ours");

    assertThat(alone.exitCode()).isEqualTo(1);
    assertThat(alone.out().lines()).isNotEmpty().allMatch(line -> line.matches("ours/kort/[a-z.]+:\\d+: .+"));
    assertThat(amongOthers.out()).isEqualTo(alone.out());
    assertThat(withAllThatIsOffered.exitCode()).isEqualTo(1);
    assertThat(withAllThatIsOffered.out()).contains("kort/script.yaml:1: ");
  }

  @Test
  void a_folder_that_is_not_there_is_asked_wrongly() {
    Typed typed = type("check", "nowhere");

    assertThat(typed.exitCode()).isEqualTo(2);
    assertThat(typed.err()).contains("There is no folder nowhere");
  }

  @Test
  void a_backup_wants_the_name_of_a_file_and_something_to_back_up() {
    assertThat(type("backup").exitCode()).isEqualTo(2);
    assertThat(type("restore").exitCode()).isEqualTo(2);

    Typed nothing = type("backup", "all.backup");

    assertThat(nothing.exitCode()).isEqualTo(1);
    assertThat(nothing.err()).startsWith("There is no database in ");
    assertThat(type("backup", "all.backup", "--database", "jdbc:postgresql://db.example.org/draaiboek").err())
        .contains("pg_dump");
  }

  @Test
  void a_script_is_printed_to_have_in_the_hand() throws IOException {
    Typed printed = type("script", "print", "bijeenkomst-2", "--language", "en", "--out", "day.pdf");

    assertThat(printed.exitCode()).as(printed.err()).isZero();
    assertThat(Files.readAllBytes(folder.resolve("day.pdf"))).startsWith('%', 'P', 'D', 'F');
    assertThat(type("script", "print", "bijeenkomst-2", "--language", "xx", "--out", "x.pdf").err())
        .contains("--language is one of en, nl, not xx");
    assertThat(type("script", "print", "bijeenkomst-2", "--start", "9", "--out", "x.pdf").err())
        .contains("--start is a time such as 09:30");
  }

  private Typed type(String... words) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int exitCode = Main.run(new Caller(Map.of(), folder), new PrintWriter(out, true),
        new PrintWriter(err, true), words);
    return new Typed(exitCode, out.toString(), err.toString());
  }
}
