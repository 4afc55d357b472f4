package nl.draaiboek.teams;

import java.time.Duration;
import java.util.Optional;
import nl.draaiboek.core.chat.Outgoing;
import nl.draaiboek.core.engine.Channel;
import nl.draaiboek.teams.parts.TeamsIds;

/** Teams as a channel. */
final class TeamsChannel implements Channel {
  @Override
  public String name() {
    return TeamsIds.CHANNEL;
  }

  @Override
  public Delivery deliver(Outgoing outgoing, Optional<String> reference) {
    return new Delivery.TryAgain(Duration.ofSeconds(5));
  }
}
