package nl.draaiboek.discord.fake;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The gateway as a test has it in hand: breaks off, sends away, lets in, and tells who came. */
public final class Gateway {
  private final World world;
  private final GatewayServer server;

  Gateway(World world, GatewayServer server) {
    this.world = world;
    this.server = server;
  }

  /** Cuts all connections without a word. What happens meanwhile is told at the next resume. */
  public void cuts() {
    synchronized (world) {
      server.end(GatewayLink::cut);
    }
  }

  /**
   * Closes all connections.
   *
   * @param code 4000 lets the bot come back; 4004 and 4014 do not
   */
  public void closes(int code) {
    synchronized (world) {
      server.end(link -> link.close(code, "as the test wants"));
    }
  }

  /** Asks the bot to come back over another connection (op 7). */
  public void asksToReconnect() {
    synchronized (world) {
      server.say(Json.object().put("op", GatewayServer.RECONNECT).putNull("d"));
    }
  }

  /**
   * Tells that the session is no longer any good (op 9).
   *
   * @param resumable whether it may still be resumed
   */
  public void invalidates(boolean resumable) {
    synchronized (world) {
      if (!resumable)
        server.forgetSessions();
      server.say(Json.object().put("op", GatewayServer.INVALID_SESSION).put("d", resumable));
    }
  }

  /** From now on nothing can be resumed: what is missed is lost. */
  public void forgetsSessions() {
    synchronized (world) {
      server.forgetSessions();
    }
  }

  /** How often a bot that connects from now on must show that it lives. */
  public void wantsHeartbeatsEvery(Duration interval) {
    synchronized (world) {
      server.heartbeat = interval;
    }
  }

  /** Leaves heartbeats unanswered: to the bot the connection is a zombie. */
  public void ignoresHeartbeats() {
    synchronized (world) {
      server.acknowledges = false;
    }
  }

  public void answersHeartbeats() {
    synchronized (world) {
      server.acknowledges = true;
    }
  }

  /** Closes every new connection with this code, until {@link #letsIn()}. */
  public void refusesConnections(int code) {
    synchronized (world) {
      server.refusesWith = Optional.of(code);
    }
  }

  public void letsIn() {
    synchronized (world) {
      server.refusesWith = Optional.empty();
    }
  }

  /** At each resume, tells this many events again that the bot had already seen. */
  public void repeatsAtResume(int events) {
    synchronized (world) {
      server.repeats = events;
    }
  }

  /** @return when bots identified themselves anew */
  public List<Instant> identified() {
    synchronized (world) {
      return List.copyOf(server.identified);
    }
  }

  public int resumed() {
    synchronized (world) {
      return server.resumed;
    }
  }

  public int connections() {
    synchronized (world) {
      return server.connections;
    }
  }

  public int heartbeats() {
    synchronized (world) {
      return server.heartbeats;
    }
  }

  /** @return whether a bot is connected and identified */
  public boolean hasBot() {
    synchronized (world) {
      return server.hasBot();
    }
  }
}
