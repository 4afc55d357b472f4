package nl.draaiboek.core.engine;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import nl.draaiboek.core.chat.Missed;
import nl.draaiboek.core.conversation.ConversationId;
import nl.draaiboek.core.conversation.NetworkId;
import nl.draaiboek.core.conversation.PersonId;
import nl.draaiboek.core.engine.Outbox.Loss;

/** What of a network's letters did not reach people, and the way to send it once more. */
public final class NetworkDelivery {
  private static final int MOST = 200;

  private final NetworkEngine networks;
  private final OutboxRelay relay;

  public NetworkDelivery(NetworkEngine networks, OutboxRelay relay) {
    this.networks = networks;
    this.relay = relay;
  }

  /**
   * Something that could not be delivered.
   *
   * @param person  whose own conversation it is; empty for a home of the network, and for who is not in it any more
   * @param letters how many it is about
   * @param latest  when the last of them was lost
   */
  public record Undelivered(ConversationId conversation, Optional<PersonId> person, Missed why, int letters,
      Instant latest) {}

  /** @return one for each conversation and reason, the latest last */
  public List<Undelivered> undelivered(NetworkId network) {
    return relay.losses(network, MOST).stream().map(loss -> undelivered(network, loss)).toList();
  }

  private Undelivered undelivered(NetworkId network, Loss loss) {
    return new Undelivered(loss.conversation(), networks.whose(network, loss.conversation()),
        Missed.read(loss.why()), loss.cards(), loss.latest());
  }

  /** @return those whom the bot cannot write to, for they have no account on a chat that it is in */
  public List<PersonId> unreachable(NetworkId network) {
    return networks.unreachable(network);
  }

  /**
   * What was lost goes out once more, as far as it still says anything.
   *
   * @return whether there was anything
   */
  public boolean again(NetworkId network) {
    return relay.again(network, _ -> true);
  }

  /** Somebody is heard where the bot talks with them alone, so it can write to them there; what may be there already is left. */
  public void opens(NetworkId network, ConversationId own) {
    Predicate<Loss> lost = loss -> loss.conversation().equals(own)
        && !(Missed.read(loss.why()) instanceof Missed.Unsure);
    relay.again(network, lost);
  }
}
