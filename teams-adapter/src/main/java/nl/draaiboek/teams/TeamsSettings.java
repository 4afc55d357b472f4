package nl.draaiboek.teams;

import java.net.InetAddress;
import java.util.Optional;
import java.util.Set;

/**
 * How Teams is reached, and who may come in from there: people of some tenants, or a playground on this machine.
 *
 * @param app     what the bot proves itself with; none with a playground
 * @param local   whether a playground on this machine may come in, which proves nothing; never beside an app, and never where
 *                another machine could come in the same way
 * @param bind    where this server listens
 * @param tenants whose people may come in; empty: those of the app's own tenant
 * @param places  where Microsoft is
 */
public record TeamsSettings(Optional<TeamsApp> app, boolean local, InetAddress bind, Set<String> tenants,
    TeamsPlaces places) {
  public TeamsSettings {
    if (app.isEmpty() && !local)
      throw new IllegalArgumentException(
          "Teams is on without teams.app-id: register the bot and set it, or set teams.enabled to false");
    if (app.isPresent() && local)
      throw new IllegalArgumentException(
          "teams.local lets anyone on this machine in, so it does not go with teams.app-id: leave one of them out");
    if (local && !bind.isLoopbackAddress())
      throw new IllegalArgumentException(
          "teams.local lets in whoever reaches this server, so it wants web.bind to be "
              + "a loopback address such as 127.0.0.1, not " + bind.getHostAddress());
    tenants = tenants.isEmpty() && app.isPresent() ? Set.of(app.get().tenant()) : Set.copyOf(tenants);
    tenants.forEach(TeamsApp::checkGuid);
  }

  /** A bot of one tenant, with people of these tenants, at Microsoft itself. */
  public static TeamsSettings of(TeamsApp app, InetAddress bind, Set<String> tenants) {
    return new TeamsSettings(Optional.of(app), false, bind, tenants, TeamsPlaces.MICROSOFT);
  }

  /** A playground on this machine. */
  public static TeamsSettings playground(InetAddress bind) {
    return new TeamsSettings(Optional.empty(), true, bind, Set.of(), TeamsPlaces.MICROSOFT);
  }
}
