package nl.draaiboek.teams;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.net.InetAddress;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TeamsSettingsTest {
  private static final InetAddress HERE = InetAddress.getLoopbackAddress();
  private static final TeamsApp APP = new TeamsApp("00000000-aaaa-bbbb-cccc-000000000001", "a secret",
      "11111111-2222-3333-4444-555555555555");

  @Test
  void who_comes_in_is_of_the_apps_own_organisation_unless_told_otherwise() {
    assertThat(TeamsSettings.of(APP, HERE, Set.of()).tenants()).containsExactly(APP.tenant());
    assertThat(TeamsSettings.of(APP, HERE, Set.of("22222222-2222-2222-2222-222222222222")).tenants())
        .containsExactly("22222222-2222-2222-2222-222222222222");
  }

  @Test
  void Teams_without_an_app_does_not_start() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new TeamsSettings(Optional.empty(), false, HERE, Set.of(), TeamsPlaces.MICROSOFT))
        .withMessageContaining("teams.app-id");
  }

  @Test
  void a_playground_and_an_app_do_not_go_together() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new TeamsSettings(Optional.of(APP), true, HERE, Set.of(), TeamsPlaces.MICROSOFT))
        .withMessageContaining("teams.local");
  }

  @Test
  void a_playground_is_for_this_machine_alone() throws Exception {
    for (String open : new String[]{"0.0.0.0", "192.168.0.1", "::"}) {
      InetAddress bind = InetAddress.getByName(open);
      assertThatIllegalArgumentException().isThrownBy(() -> TeamsSettings.playground(bind))
          .withMessageContaining("loopback");
    }
    assertThat(TeamsSettings.playground(HERE).local()).isTrue();
  }

  @Test
  void ids_are_as_Microsoft_writes_them_and_a_password_never_shows_itself() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new TeamsApp("draaiboek", "a secret", APP.tenant()));
    assertThatIllegalArgumentException().isThrownBy(() -> new TeamsApp(APP.id(), "a secret", "common"));
    assertThatIllegalArgumentException().isThrownBy(() -> new TeamsApp(APP.id(), " ", APP.tenant()));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> TeamsSettings.of(APP, HERE, Set.of("organizations")));
    assertThat(TeamsSettings.of(APP, HERE, Set.of()).toString()).doesNotContain("a secret");
  }
}
