package nl.draaiboek.discord.fake;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a bot that identified itself was told, by number, so that it can be told again. */
final class GatewaySession {
  private final String id;
  private final Intents intents;
  private final boolean remembers;
  private final List<ObjectNode> told = new ArrayList<>();
  private int numbered;
  private Optional<GatewayLink> link;
  private boolean valid = true;

  /** @param remembers whether it can be resumed */
  GatewaySession(String id, Intents intents, GatewayLink link, boolean remembers) {
    this.id = id;
    this.intents = intents;
    this.remembers = remembers;
    this.link = Optional.of(link);
  }

  String id() {
    return id;
  }

  Intents intents() {
    return intents;
  }

  boolean isValid() {
    return valid;
  }

  boolean canBeResumed() {
    return valid && remembers;
  }

  void forget() {
    valid = false;
  }

  boolean isConnected() {
    return link.isPresent();
  }

  boolean isOver(GatewayLink other) {
    return link.filter(other::equals).isPresent();
  }

  void disconnect() {
    link = Optional.empty();
  }

  void tell(String event, ObjectNode data) {
    ObjectNode message = Json.object().put("op", GatewayServer.DISPATCH).put("t", event).put("s", ++numbered);
    message.set("d", data);
    if (remembers)
      told.add(message);
    link.ifPresent(l -> l.send(message));
  }

  /**
   * Goes on over another connection and tells what was missed.
   *
   * @param repeated how many events that were seen come again
   */
  void resume(GatewayLink over, int after, int repeated) {
    link = Optional.of(over);
    told.stream().skip(Math.max(0, after - repeated)).toList().forEach(over::send);
    tell("RESUMED", Json.object());
  }
}
