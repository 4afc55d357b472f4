package nl.draaiboek.teams.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.draaiboek.core.check.Finding;
import nl.draaiboek.core.check.Finding.Weight;
import nl.draaiboek.teams.TeamsApp;
import nl.draaiboek.teams.TeamsPlaces;
import nl.draaiboek.teams.TeamsSettings;
import nl.draaiboek.teams.fake.FakeTeams;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a host is told about a set-up for Teams. */
class InspectionTest {
  /** Nobody is there. */
  private static final URI NOWHERE = URI.create("https://127.0.0.1:1/sessies");
  private static final String OTHER_TENANT = "99999999-2222-3333-4444-555555555555";

  @RegisterExtension
  final FakeTeams teams = new FakeTeams();

  @Test
  void all_that_Microsoft_tells_is_well() {
    List<Finding> told = look(teams.settings());

    assertThat(fine(told)).anyMatch(text -> text.contains("Microsoft knows the bot: app " + FakeTeams.APP))
        .anyMatch(text -> text.contains("Microsoft's keys are there"))
        .anyMatch(text -> text.equals("People of one tenant may come in: " + FakeTeams.TENANT + "."))
        .anyMatch(text -> text.contains("teams package"));
    assertThat(mistakes(told)).isEmpty();
    assertThat(teams.tokens().given()).isOne();
    assertThat(teams.requests()).as("nothing is said in Teams").isEmpty();
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      401 | AADSTS7000215: Invalid client secret provided. Trace ID: 1 | not the secret  | value, not its id
      401 | AADSTS7000222: The provided client secret keys are expired | has expired     | Make a new one
      400 | AADSTS700016: Application was not found in the directory   | has no app      | Application (client) ID
      400 | AADSTS90002: Tenant not found.                             | knows no tenant | Directory (tenant) ID
      401 | AADSTS7000112: Application is disabled.                    | switched off    | Enterprise applications
      400 | AADSTS12345: Something else.                               | AADSTS12345     | /error?code=12345 tells
      401 | no                                                         | invalid_client  | teams.app-password""")
  void what_Microsoft_refuses_is_told_with_what_to_do(int status, String says, String what, String mend) {
    teams.tokens().refuses(status, says);

    assertThat(mistakes(look(teams.settings()))).singleElement().asString().contains(what, mend)
        .doesNotContain(FakeTeams.PASSWORD, "Trace");
  }

  @Test
  void a_login_that_has_trouble_of_its_own_is_not_blamed_on_the_secret() {
    teams.tokens().answers(503);

    assertThat(mistakes(look(teams.settings()))).singleElement().asString()
        .contains("Microsoft's login gives no answer at " + teams.places().login()).doesNotContain("secret");
  }

  @Test
  void a_machine_that_may_not_reach_Microsoft_is_told_so() {
    URI nobody = URI.create("http://127.0.0.1:1/");
    List<Finding> told = look(with(new TeamsPlaces(nobody, nobody, nobody, Set.of())));

    assertThat(mistakes(told)).hasSize(2)
        .anyMatch(text -> text.contains("login gives no answer at http://127.0.0.1:1/"))
        .anyMatch(text -> text.contains("keys cannot be had at http://127.0.0.1:1/ (ConnectException)"));
  }

  @Test
  void keys_that_hang_or_are_refused_are_told() {
    teams.identity().answers(500);
    assertThat(mistakes(look(teams.settings()))).singleElement().asString().contains("keys cannot be had");

    teams.identity().answers(200);
    teams.identity().hangs();
    assertThat(mistakes(look(teams.settings()))).singleElement().asString().contains("keys cannot be had",
        "TimeoutException");
  }

  @Test
  void the_address_for_Microsoft_must_be_there_and_be_https() {
    assertThat(mistakes(Inspection.of(teams.settings(), Optional.empty(), Optional.empty()))).singleElement()
        .asString().contains("web.public-url is not set");
    assertThat(mistakes(Inspection.of(teams.settings(), Optional.of(URI.create("http://bot.example")),
        Optional.empty()))).singleElement().asString().contains("http://bot.example", "https alone");
  }

  @Test
  void what_cannot_be_reached_from_here_is_only_a_warning() {
    List<Finding> told = look(teams.settings());

    assertThat(texts(told, Weight.WARNING)).singleElement().asString()
        .contains("https://127.0.0.1:1/sessies/ cannot be reached from this machine");
    assertThat(fine(told)).anyMatch(text -> text.contains("https://127.0.0.1:1/sessies/api/messages"));
  }

  @Test
  void a_bot_that_keeps_its_own_people_out_is_told_so() {
    TeamsSettings settings = new TeamsSettings(teams.settings().app(), false,
        InetAddress.getLoopbackAddress(), Set.of(OTHER_TENANT), teams.places());

    assertThat(texts(look(settings), Weight.WARNING))
        .anyMatch(text -> text.contains("teams.allowed-tenants does not name " + FakeTeams.TENANT));
  }

  @Test
  void a_playground_is_called_what_it_is_and_Microsoft_is_not_asked() {
    TeamsSettings local = new TeamsSettings(Optional.empty(), true, InetAddress.getLoopbackAddress(),
        Set.of(),
        teams.places());

    List<Finding> told = Inspection.of(local, Optional.empty(),
        Optional.of(URI.create("http://127.0.0.1:1")));

    assertThat(mistakes(told)).isEmpty();
    assertThat(texts(told, Weight.WARNING)).hasSize(2)
        .anyMatch(text -> text.contains("comes in as anyone"))
        .anyMatch(text -> text.contains("does not answer at http://127.0.0.1:1/"));
    assertThat(teams.tokens().given() + teams.identity().asked()).isZero();
  }

  private TeamsSettings with(TeamsPlaces places) {
    return new TeamsSettings(
        Optional.of(new TeamsApp(FakeTeams.APP, FakeTeams.PASSWORD, FakeTeams.TENANT)), false,
        InetAddress.getLoopbackAddress(), Set.of(), places);
  }

  private static List<Finding> look(TeamsSettings settings) {
    return Inspection.of(settings, Optional.of(NOWHERE), Optional.empty());
  }

  private static List<String> fine(List<Finding> told) {
    return texts(told, Weight.FINE);
  }

  private static List<String> mistakes(List<Finding> told) {
    return texts(told, Weight.MISTAKE);
  }

  private static List<String> texts(List<Finding> told, Weight weight) {
    return told.stream().filter(finding -> finding.weight() == weight).map(Finding::text).toList();
  }
}
