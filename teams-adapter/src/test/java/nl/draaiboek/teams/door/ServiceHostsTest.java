package nl.draaiboek.teams.door;

import static org.assertj.core.api.Assertions.assertThat;

import nl.draaiboek.teams.TeamsPlaces;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ServiceHostsTest {
  private final ServiceHosts microsoft = ServiceHosts.of(TeamsPlaces.MICROSOFT.services());

  @ParameterizedTest
  @ValueSource(strings = {"https://smba.trafficmanager.net/teams/", "https://smba.trafficmanager.net/teams",
      "https://smba.trafficmanager.net/emea/11111111-2222-3333-4444-555555555555/",
      "https://smba.trafficmanager.net", "https://smba.infra.gcc.teams.microsoft.com/teams/"})
  void what_Microsoft_documents_is_on_the_list(String address) {
    assertThat(microsoft.admit(address)).isPresent();
    assertThat(microsoft.admit(address).orElseThrow().toString()).endsWith("/");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "/teams/", "smba.trafficmanager.net/teams/", "//smba.trafficmanager.net/",
      "http://smba.trafficmanager.net/teams/", "ftp://smba.trafficmanager.net/", "file:///etc/passwd",
      "javascript:alert(1)", "https:smba.trafficmanager.net", "https:///smba.trafficmanager.net/",
      "https://evil.example/teams/", "https://evil.example/smba.trafficmanager.net/",
      "https://evil.example/?https://smba.trafficmanager.net/",
      "https://evil.example/#smba.trafficmanager.net/",
      "https://smba.trafficmanager.net@evil.example/", "https://smba.trafficmanager.net:x@evil.example/",
      "https://someone@smba.trafficmanager.net/", "https://evil.example\\@smba.trafficmanager.net/",
      "https://evil.example\\smba.trafficmanager.net/", "https://smba.trafficmanager.net\\.evil.example/",
      "https://smba.trafficmanager.net%2eevil.example/", "https://smba.trafficmanager.net%00.evil.example/",
      "https://smba.trafficmanager.net.evil.example/", "https://evilsmba.trafficmanager.net/",
      "https://evil.trafficmanager.net/", "https://smba.evil.trafficmanager.net/",
      "https://trafficmanager.net/",
      "https://smba-trafficmanager.net/", "https://smba.trafficmanager.net./teams/",
      "https://SMBA.trafficmanager.net/teams/", "HTTPS://smba.trafficmanager.net/teams/",
      "https://smba.trafficmanager.net:8443/", "https://smba.trafficmanager.net:443/",
      "https://smba.trafficmanager.net:/", "https://smba.trafficmanager.net:80/",
      "https://smba.trafficmanager.net:99999/", "https://smb\u0430.trafficmanager.net/",
      "https://xn--smb-7cd.trafficmanager.net/", "https://smba\u3002trafficmanager.net/",
      "https://127.0.0.1/", "https://[::1]/", "https://2130706433/", "https://0x7f.1/",
      "https://169.254.169.254/",
      "https://localhost/", "https://smba.trafficmanager.net/../../",
      "https://smba.trafficmanager.net/teams/?x=y",
      "https://smba.trafficmanager.net/teams/#x", "https://smba.trafficmanager.net/te ams/",
      "https://smba.trafficmanager.net/\n", "https://smba.trafficmanager.net/%2e%2e/",
      " https://smba.trafficmanager.net/", "https://api.botframework.com/",
      "https://smba.infra.gov.teams.microsoft.us/teams/"})
  void nothing_else_is(String address) {
    assertThat(microsoft.admit(address)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"http://localhost:56150/_connector", "http://127.0.0.1:56150/_connector"})
  void a_playground_is_on_this_machine(String address) {
    assertThat(ServiceHosts.loopback().admit(address)).isPresent();
    assertThat(microsoft.admit(address)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"https://smba.trafficmanager.net/teams/", "http://localhost.evil.example/",
      "http://127.0.0.1.evil.example/", "http://127.0.0.1@evil.example/", "http://192.168.0.1/",
      "http://0.0.0.0/"})
  void and_nowhere_else(String address) {
    assertThat(ServiceHosts.loopback().admit(address)).isEmpty();
  }
}
