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
import nl.draaiboek.teams.fake.FakeTeams;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** What an administrator is given and told for Teams. */
class TeamsCommandTest {
  private static final String APP = "0a1b2c3d-0000-4000-8000-00000000002a";

  @RegisterExtension
  final FakeTeams teams = new FakeTeams();
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

  @Test
  void the_package_is_for_the_bot_of_the_settings_when_no_other_is_named() throws IOException {
    teamsIsOn();

    Typed typed = type("teams", "package");

    assertThat(typed.exitCode()).as(typed.err()).isZero();
    try (ZipFile zip = new ZipFile(folder.resolve("draaiboek-teams.zip").toFile())) {
      assertThat(new String(zip.getInputStream(zip.getEntry("manifest.json")).readAllBytes(),
          StandardCharsets.UTF_8)).contains(FakeTeams.APP);
    }
  }

  @Test
  void a_set_up_that_is_whole_is_told_so() {
    teamsIsOn();

    Typed typed = type("teams", "check");

    assertThat(typed.exitCode()).as(typed.out() + typed.err()).isZero();
    assertThat(typed.out()).contains("Microsoft knows the bot", "Microsoft's keys are there",
        "Warning: https://127.0.0.1:1/ cannot be reached from this machine");
    assertThat(typed.out() + typed.err()).doesNotContain(FakeTeams.PASSWORD);
  }

  @Test
  void a_bot_that_Microsoft_does_not_know_can_hold_no_session() {
    teamsIsOn();
    environment.put("DRAAIBOEK_TEAMS_APP_PASSWORD", "not-the-secret");

    Typed typed = type("teams", "check");

    assertThat(typed.exitCode()).isEqualTo(1);
    assertThat(typed.out()).contains("Mistake: Microsoft gives the bot no token")
        .doesNotContain("not-the-secret");
  }

  @Test
  void Teams_that_is_off_or_half_set_is_asked_wrongly() {
    assertThat(type("teams", "check")).satisfies(typed -> {
      assertThat(typed.exitCode()).isEqualTo(2);
      assertThat(typed.err()).contains("Teams is off", "teams.enabled");
    });
    environment.put("DRAAIBOEK_TEAMS_ENABLED", "on");
    assertThat(type("teams", "check")).satisfies(typed -> {
      assertThat(typed.exitCode()).isEqualTo(2);
      assertThat(typed.err()).contains("teams.app-id", "teams.tenant");
    });
  }

  @Test
  void a_playground_can_hold_a_session_and_that_is_all() {
    environment.put("DRAAIBOEK_TEAMS_ENABLED", "on");
    environment.put("DRAAIBOEK_TEAMS_LOCAL", "on");
    environment.put("DRAAIBOEK_WEB_PORT", "0");

    Typed typed = type("teams", "check");

    assertThat(typed.exitCode()).as(typed.err()).isZero();
    assertThat(typed.out()).contains("Warning: teams.local is on");
    assertThat(type("teams", "package").err()).contains("--app-id");
  }

  private void teamsIsOn() {
    environment.put("DRAAIBOEK_WEB_PUBLIC_URL", "https://127.0.0.1:1");
    environment.put("DRAAIBOEK_TEAMS_ENABLED", "on");
    environment.put("DRAAIBOEK_TEAMS_APP_ID", FakeTeams.APP);
    environment.put("DRAAIBOEK_TEAMS_APP_PASSWORD", FakeTeams.PASSWORD);
    environment.put("DRAAIBOEK_TEAMS_TENANT", FakeTeams.TENANT);
    environment.put("DRAAIBOEK_TEAMS_KEYS_URL", teams.places().keys().toString());
    environment.put("DRAAIBOEK_TEAMS_LOGIN_URL", teams.places().login().toString());
    environment.put("DRAAIBOEK_TEAMS_SERVICE_URL", teams.places().service().toString());
  }

  private Typed type(String... words) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int exitCode = Main.run(new Caller(environment, folder), new PrintWriter(out, true),
        new PrintWriter(err, true), words);
    return new Typed(exitCode, out.toString(), err.toString());
  }
}
