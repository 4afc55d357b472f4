package nl.draaiboek.web;

import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.util.Optional;
import nl.draaiboek.core.conversation.NetworkId;
import nl.draaiboek.core.conversation.Role;
import nl.draaiboek.core.engine.Accesses.AsPerson;
import nl.draaiboek.core.network.Network;

/** Who stands at a network's page, by the secrets in their browser. Of a network that they know no secret of, they learn nothing. */
final class NetworkVisitors {
  private final WebParts parts;
  private final Visitors visitors;
  private final Keyring keyring;

  NetworkVisitors(WebParts parts, Visitors visitors, Keyring keyring) {
    this.parts = parts;
    this.visitors = visitors;
    this.keyring = keyring;
  }

  /**
   * Someone at the door.
   *
   * @param role   as what they may come in
   * @param secret by which they may
   */
  record Caller(Role role, String secret, Network.Founded state) {}

  /** Someone who was let in, whether or not they are still in it. */
  Optional<Insider> known(Context ctx) {
    Optional<String> secret = keyring.secret(ctx, Keyring.Key.ME);
    return visitors.access(ctx, secret)
        .flatMap(access -> access instanceof AsPerson(var owner, var person)
            ? state(new NetworkId(owner.value())).map(now -> new Insider(person, secret.orElseThrow(), now))
            : Optional.empty());
  }

  /** Someone who is in it now. */
  Optional<Insider> insider(Context ctx) {
    return known(ctx).filter(insider -> insider.member().isPresent());
  }

  /** @throws NotFoundResponse for who does not lead it */
  Insider leader(Context ctx) {
    return insider(ctx).filter(Insider::leads).orElseThrow(NotFoundResponse::new);
  }

  /** Someone who may come in. */
  Optional<Caller> caller(Context ctx) {
    Optional<String> secret = keyring.secret(ctx, Keyring.Key.WAY);
    return visitors.access(ctx, secret).flatMap(access -> Visitors.roleFor(access)
        .flatMap(role -> state(new NetworkId(access.session().value()))
            .map(now -> new Caller(role, secret.orElseThrow(), now))));
  }

  private Optional<Network.Founded> state(NetworkId network) {
    return parts.networks().find(network);
  }
}
