package nl.draaiboek.core.session;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import nl.draaiboek.core.conversation.ConversationId;
import nl.draaiboek.core.conversation.NetworkId;
import nl.draaiboek.core.conversation.PersonId;

/**
 * The meeting of a network that a session is. People are the same persons in it as in their network.
 *
 * @param meeting      its number within the network, from 1
 * @param facilitators who led the network when it was opened; they lead whenever they come in
 * @param homes        where all of the network were together on chat platforms when it was opened; the wrap-up is told there
 * @param next         the meeting after it, as it is planned, until the wrap-up is published; empty where none is
 */
public record Occasion(NetworkId network, int meeting, List<PersonId> facilitators,
    List<ConversationId> homes, Optional<Next> next) {
  public Occasion {
    facilitators = List.copyOf(facilitators);
    homes = List.copyOf(homes);
  }

  Occasion before(Optional<Next> other) {
    return new Occasion(network, meeting, facilitators, homes, other);
  }

  /**
   * When and where people meet again.
   *
   * @param place empty where none is known
   */
  public record Next(LocalDate day, LocalTime from, LocalTime until, String place) {}
}
