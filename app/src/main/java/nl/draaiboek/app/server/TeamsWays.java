package nl.draaiboek.app.server;

import java.net.URI;
import java.util.Optional;
import java.util.Set;
import nl.draaiboek.app.config.Config;
import nl.draaiboek.teams.TeamsApp;
import nl.draaiboek.teams.TeamsPlaces;
import nl.draaiboek.teams.TeamsSettings;

/** How Teams is reached, as the host set it. */
public final class TeamsWays {
  private TeamsWays() {}

  public static TeamsSettings of(Config.Teams teams, Config.Web web) {
    Optional<TeamsApp> app = teams.app()
        .map(known -> new TeamsApp(known.id(), known.password().value(), known.tenant()));
    return new TeamsSettings(app, teams.local(), web.bind(), teams.tenants(), places(teams));
  }

  private static TeamsPlaces places(Config.Teams teams) {
    TeamsPlaces microsoft = TeamsPlaces.MICROSOFT;
    return new TeamsPlaces(teams.keys().orElse(microsoft.keys()), teams.login().orElse(microsoft.login()),
        teams.service().orElse(microsoft.service()),
        teams.service().map(TeamsWays::origin).map(Set::of).orElse(microsoft.services()));
  }

  private static URI origin(URI address) {
    return URI.create(address.getScheme() + "://" + address.getRawAuthority());
  }
}
