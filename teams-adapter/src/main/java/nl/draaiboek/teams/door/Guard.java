package nl.draaiboek.teams.door;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.time.InstantSource;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.stream.Collectors;
import nl.draaiboek.teams.TeamsApp;
import nl.draaiboek.teams.TeamsSettings;
import org.jspecify.annotations.Nullable;

/** Says who gets in. A playground on this machine needs no token; all else is looked at in the same way. */
final class Guard implements AutoCloseable {
  private final Optional<Tokens> tokens;
  private final Optional<KeySource> source;
  private final ServiceHosts services;
  private final Set<String> tenants;

  Guard(TeamsSettings settings, InstantSource clock, Executor beside) {
    source = settings.app().map(app -> new KeySource(settings.places().keys()));
    tokens = source.map(from -> tokens(settings.app().orElseThrow(), from, clock, beside));
    services = settings.local() ? ServiceHosts.loopback() : ServiceHosts.of(settings.places().services());
    tenants = settings.tenants().stream().map(t -> t.toLowerCase(Locale.ROOT)).collect(Collectors.toSet());
  }

  private static Tokens tokens(TeamsApp app, KeySource source, InstantSource clock, Executor beside) {
    Keyring keys = new Keyring(source, clock, beside);
    keys.refresh();
    return new Tokens(app.id(), keys);
  }

  /** @return what the token says, before anything of the body was read; empty for a playground */
  Optional<Claims> atTheGate(@Nullable String header) throws Stopped {
    return tokens.isEmpty() ? Optional.empty() : Optional.of(tokens.get().claims(header));
  }

  /** @return where answers go */
  URI admit(Optional<Claims> claims, JsonNode activity) throws Stopped {
    if (!activity.isObject() || !activity.path("type").isTextual()
        || !activity.path("conversation").path("id").isTextual())
      throw new Stopped(Reason.NOT_AN_ACTIVITY);
    if (!Tokens.CHANNEL.equals(activity.path("channelId").textValue()))
      throw new Stopped(Reason.OTHER_CHANNEL);
    String service = activity.path("serviceUrl").textValue();
    if (service == null || (claims.isPresent() && !claims.get().serviceUrl().equalsIgnoreCase(service)))
      throw new Stopped(Reason.OTHER_SERVICE);
    URI address = services.admit(service).orElseThrow(() -> new Stopped(Reason.SERVICE_OFF_THE_LIST));
    if (claims.isPresent() && !isOurs(Activities.tenants(activity)))
      throw new Stopped(Reason.OTHER_TENANT);
    return address;
  }

  private boolean isOurs(Set<String> named) {
    return !named.isEmpty() && tenants.containsAll(named);
  }

  @Override
  public void close() {
    source.ifPresent(KeySource::close);
  }
}
