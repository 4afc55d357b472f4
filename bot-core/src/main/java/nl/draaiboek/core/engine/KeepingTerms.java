package nl.draaiboek.core.engine;

import java.time.Duration;
import java.util.Optional;
import nl.draaiboek.core.conversation.NetworkId;
import nl.draaiboek.core.network.Network;
import nl.draaiboek.core.session.Occasion;
import nl.draaiboek.core.session.Session;

/**
 * How long what people write is kept after the last meeting: as their network has it, else as the host has it.
 *
 * @param host empty: until somebody erases it
 */
public record KeepingTerms(NetworkEngine networks, Optional<Duration> host) {
  /** Where the host says nothing. */
  public static final Duration USUAL = Duration.ofDays(90);

  /** @return empty: until somebody erases it */
  public Optional<Duration> of(Network.Founded network) {
    return network.charter().keepDays().map(Duration::ofDays).or(() -> host);
  }

  /** @return empty: until somebody erases it */
  public Optional<Duration> of(Session.Opened session) {
    return network(session).map(this::of).orElse(host);
  }

  /** @return the network whose meeting it is; empty for a session of its own */
  public Optional<Network.Founded> network(Session.Opened session) {
    return session.house().occasion().map(Occasion::network).flatMap(this::find);
  }

  private Optional<Network.Founded> find(NetworkId network) {
    return networks.find(network);
  }
}
