package nl.draaiboek.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.ZipFile;
import nl.draaiboek.app.command.Caller;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an administrator is given for Teams. */
class TeamsCommandTest {
  private static final String APP = "0a1b2c3d-0000-4000-8000-00000000002a";

  @TempDir
  Path folder = Path.of("");
  private final Map<String, String> environment = new HashMap<>();

  /** What came of a command. */
  private record Typed(int exitCode, String out, String err) {}

  @BeforeEach
  void settings() {
    environment.put("DRAAIBOEK_WEB_PUBLIC_URL", "https://draaiboek.example");
  }

  @Test
  void the_package_is_one_file_and_its_place_is_told() throws IOException {
    Typed typed = type("teams", "package", "--app-id", APP, "--developer", "Gemeente Voorbeeld");

    assertThat(typed.exitCode()).as(typed.err()).isZero();
    Path written = folder.resolve("draaiboek-teams.zip");
    assertThat(typed.out().strip()).isEqualTo(written.toString());
    try (ZipFile zip = new ZipFile(written.toFile())) {
      assertThat(new String(zip.getInputStream(zip.getEntry("manifest.json")).readAllBytes(),
          StandardCharsets.UTF_8)).contains(APP, "Gemeente Voorbeeld", "draaiboek.example");
    }
  }

  @Test
  void it_is_written_where_it_is_asked_to_be() {
    assertThat(type("teams", "package", "--app-id", APP, "--out", "app.zip").exitCode()).isZero();
    assertThat(folder.resolve("app.zip")).exists();
  }

  @Test
  void what_teams_would_not_take_is_told_and_nothing_is_written() throws IOException {
    environment.put("DRAAIBOEK_WEB_PUBLIC_URL", "http://draaiboek.example");
    assertThat(type("teams", "package", "--app-id", APP)).satisfies(typed -> {
      assertThat(typed.exitCode()).isEqualTo(2);
      assertThat(typed.err()).contains("https");
    });
    environment.remove("DRAAIBOEK_WEB_PUBLIC_URL");
    assertThat(type("teams", "package", "--app-id", APP)).satisfies(typed -> {
      assertThat(typed.exitCode()).isEqualTo(2);
      assertThat(typed.err()).contains("web.public-url");
    });
    assertThat(type("teams", "package", "--app-id", "no-id").exitCode()).isEqualTo(2);
    assertThat(type("teams", "package").exitCode()).isEqualTo(2);
    try (var files = Files.list(folder)) {
      assertThat(files).isEmpty();
    }
  }

  @Test
  void a_folder_that_is_not_there_is_told() {
    Typed typed = type("teams", "package", "--app-id", APP, "--out", "nowhere/app.zip");

    assertThat(typed.exitCode()).isEqualTo(1);
    assertThat(typed.err()).contains("cannot be written", "nowhere");
  }

  private Typed type(String... words) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int exitCode = Main.run(new Caller(environment, folder), new PrintWriter(out, true),
        new PrintWriter(err, true), words);
    return new Typed(exitCode, out.toString(), err.toString());
  }
}
