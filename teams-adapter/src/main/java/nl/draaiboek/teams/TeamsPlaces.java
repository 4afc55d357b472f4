package nl.draaiboek.teams;

import java.net.URI;
import java.util.Set;

/**
 * Where Microsoft is: who may be asked for keys and tokens, and where messages may go.
 *
 * @param keys     the OpenID metadata of the Bot Framework's tokens
 * @param login    who gives the bot its own tokens, with a slash at the end
 * @param service  where messages go as long as a conversation did not tell its own address, with a slash at the end
 * @param services the origins that a conversation's own address may have: scheme, host and port, nothing more
 */
public record TeamsPlaces(URI keys, URI login, URI service, Set<URI> services) {
  /**
   * The public cloud. The hosts are those that Microsoft documents for it and for GCC, which has the same issuer; what else
   * ends in {@code trafficmanager.net} can be anybody's.
   */
  public static final TeamsPlaces MICROSOFT = new TeamsPlaces(
      URI.create("https://login.botframework.com/v1/.well-known/openidconfiguration"),
      URI.create("https://login.microsoftonline.com/"), URI.create("https://smba.trafficmanager.net/teams/"),
      Set.of(URI.create("https://smba.trafficmanager.net"),
          URI.create("https://smba.infra.gcc.teams.microsoft.com")));

  public TeamsPlaces {
    services = Set.copyOf(services);
    if (!login.toString().endsWith("/") || !service.toString().endsWith("/"))
      throw new IllegalArgumentException("an address ends in a slash: " + login + ", " + service);
  }
}
