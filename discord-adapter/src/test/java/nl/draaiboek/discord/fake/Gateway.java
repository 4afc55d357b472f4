package nl.draaiboek.discord.fake;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.websocket.WsConfig;
import io.javalin.websocket.WsContext;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The gateway: says hello, lets a bot identify itself or resume, tells it what happens, and breaks off as a test wants. */
public final class Gateway {
  static final int DISPATCH = 0;
  private static final int HEARTBEAT = 1;
  private static final int IDENTIFY = 2;
  private static final int RESUME = 6;
  private static final int RECONNECT = 7;
  private static final int INVALID_SESSION = 9;
  private static final int HELLO = 10;
  private static final int ACKNOWLEDGED = 11;
  static final int SERVER_TROUBLE = 1011;
  private static final int NORMAL = 1000;
  private static final int GOING_AWAY = 1001;
  private static final int NOT_AUTHENTICATED = 4003;
  static final int WRONG_TOKEN = 4004;
  private static final int ALREADY_AUTHENTICATED = 4005;
  private static final int DISALLOWED_INTENTS = 4014;

  private final World world;
  private final Map<String, GatewayLink> links = new LinkedHashMap<>();
  private final Map<String, GatewaySession> sessions = new LinkedHashMap<>();
  private final List<Instant> identified = new ArrayList<>();
  private Duration heartbeat = Duration.ofMillis(41_250);
  private boolean acknowledges = true;
  private Optional<Integer> refusesWith = Optional.empty();
  private int connections;
  private int resumed;
  private int heartbeats;
  private int repeats;

  Gateway(World world) {
    this.world = world;
  }

  // What a test does to it

  /** Cuts all connections without a word. What happens meanwhile is told at the next resume. */
  public void cuts() {
    synchronized (world) {
      live().forEach(link -> {
        left(link);
        link.cut();
      });
    }
  }

  /**
   * Closes all connections.
   *
   * @param code 4000 lets the bot come back; 4004 and 4014 do not
   */
  public void closes(int code) {
    synchronized (world) {
      live().forEach(link -> {
        left(link);
        link.close(code, "as the test wants");
      });
    }
  }

  /** Asks the bot to come back over another connection (op 7). */
  public void asksToReconnect() {
    say(Json.object().put("op", RECONNECT).putNull("d"));
  }

  /**
   * Tells that the session is no longer any good (op 9).
   *
   * @param resumable whether it may still be resumed
   */
  public void invalidates(boolean resumable) {
    synchronized (world) {
      if (!resumable)
        forgetsSessions();
      say(Json.object().put("op", INVALID_SESSION).put("d", resumable));
    }
  }

  /** From now on nothing can be resumed: what is missed is lost. */
  public void forgetsSessions() {
    synchronized (world) {
      sessions.values().forEach(GatewaySession::forget);
    }
  }

  /** How often a bot that connects from now on must show that it lives. */
  public void wantsHeartbeatsEvery(Duration interval) {
    heartbeat = interval;
  }

  /** Leaves heartbeats unanswered: to the bot the connection is a zombie. */
  public void ignoresHeartbeats() {
    acknowledges = false;
  }

  public void answersHeartbeats() {
    acknowledges = true;
  }

  /** Closes every new connection with this code, until {@link #letsIn()}. */
  public void refusesConnections(int code) {
    refusesWith = Optional.of(code);
  }

  public void letsIn() {
    refusesWith = Optional.empty();
  }

  /** At each resume, tells this many events again that the bot had already seen. */
  public void repeatsAtResume(int events) {
    repeats = events;
  }

  // What a test looks at

  /** @return when bots identified themselves anew */
  public List<Instant> identified() {
    synchronized (world) {
      return List.copyOf(identified);
    }
  }

  public int resumed() {
    return resumed;
  }

  public int connections() {
    return connections;
  }

  public int heartbeats() {
    return heartbeats;
  }

  /** @return whether a bot is connected and identified */
  public boolean hasBot() {
    synchronized (world) {
      return sessions.values().stream().anyMatch(s -> s.isValid() && s.isConnected());
    }
  }

  // How it works

  void routes(WsConfig ws) {
    ws.onConnect(this::connected);
    ws.onMessage(m -> heard(m, Json.read(m.message())));
    ws.onClose(c -> closed(c, c.status()));
    ws.onError(e -> closed(e, GOING_AWAY + 5));
  }

  boolean hasSessions() {
    return !sessions.isEmpty();
  }

  void dispatch(String event, ObjectNode data) {
    synchronized (world) {
      if (!isHeard(event, data))
        return;
      for (GatewaySession session : sessions.values())
        if (session.isValid())
          session.intents().filtered(event, data, world.bot.id())
              .ifPresent(d -> session.tell(event, d.deepCopy()));
    }
  }

  private boolean isHeard(String event, JsonNode data) {
    if (event.equals("INTERACTION_CREATE"))
      return world.guildWithId(data.path("guild_id").asText("")).map(Guild::hasBot).orElse(true);
    String channel = data
        .path(event.startsWith("THREAD_") || event.startsWith("CHANNEL_") ? "id" : "channel_id").asText("");
    return world.channelWithId(channel).map(ChatChannel::isHeardByBot).orElse(true);
  }

  private void connected(WsContext socket) {
    synchronized (world) {
      connections++;
      socket.session.setIdleTimeout(Duration.ofMinutes(10));
      GatewayLink link = new GatewayLink(socket);
      if (refusesWith.isPresent()) {
        link.close(refusesWith.get(), "refused");
        return;
      }
      links.put(socket.sessionId(), link);
      ObjectNode hello = Json.object().put("op", HELLO);
      hello.putObject("d").put("heartbeat_interval", heartbeat.toMillis()).putArray("_trace");
      link.send(hello);
    }
  }

  private void heard(WsContext socket, JsonNode message) {
    synchronized (world) {
      GatewayLink link = links.get(socket.sessionId());
      if (link == null)
        return;
      switch (message.path("op").asInt()) {
        case HEARTBEAT -> {
          heartbeats++;
          if (acknowledges)
            link.send(Json.object().put("op", ACKNOWLEDGED));
        }
        case IDENTIFY -> identify(link, message.path("d"));
        case RESUME -> resume(link, message.path("d"));
        default -> {
          if (session(link).isEmpty())
            link.close(NOT_AUTHENTICATED, "Not authenticated.");
        }
      }
    }
  }

  private void identify(GatewayLink link, JsonNode wish) {
    Intents intents = new Intents(wish.path("intents").asInt());
    identified.add(world.time.instant());
    if (session(link).isPresent()) {
      link.close(ALREADY_AUTHENTICATED, "Already authenticated.");
    } else if (!wish.path("token").asText().equals(world.application.token())) {
      link.close(WRONG_TOKEN, "Authentication failed.");
    } else if (!intents.areGranted(world.application)) {
      link.close(DISALLOWED_INTENTS, "Disallowed intent(s).");
    } else {
      GatewaySession session = new GatewaySession("session-" + world.newId(), intents, link);
      sessions.put(session.id(), session);
      session.tell("READY", ready(session));
      world.guilds().stream().filter(Guild::hasBot)
          .forEach(guild -> session.tell("GUILD_CREATE", guild.created()));
    }
  }

  private void resume(GatewayLink link, JsonNode wish) {
    GatewaySession session = sessions.get(wish.path("session_id").asText());
    if (!wish.path("token").asText().equals(world.application.token())) {
      link.close(WRONG_TOKEN, "Authentication failed.");
    } else if (session == null || !session.isValid()) {
      link.send(Json.object().put("op", INVALID_SESSION).put("d", false));
    } else {
      resumed++;
      session.resume(link, wish.path("seq").asInt(), repeats);
    }
  }

  private ObjectNode ready(GatewaySession session) {
    ObjectNode ready = Json.object().put("v", 10).put("session_id", session.id())
        .put("resume_gateway_url", "ws://" + world.address() + "/gateway").put("session_type", "normal");
    ready.set("user", world.bot.self());
    ready.putObject("application").put("id", world.application.id()).put("flags", world.application.flags());
    ready.putArray("private_channels");
    var guilds = ready.putArray("guilds");
    world.guilds().stream().filter(Guild::hasBot)
        .forEach(g -> guilds.addObject().put("id", g.id()).put("unavailable", true));
    return ready;
  }

  private void closed(WsContext socket, int code) {
    synchronized (world) {
      GatewayLink link = links.remove(socket.sessionId());
      if (link == null)
        return;
      link.gone();
      // A bot that says goodbye does not mean to come back.
      if (!link.isClosedByUs() && (code == NORMAL || code == GOING_AWAY))
        session(link).ifPresent(GatewaySession::forget);
      left(link);
    }
  }

  private void left(GatewayLink link) {
    session(link).ifPresent(GatewaySession::disconnect);
  }

  private Optional<GatewaySession> session(GatewayLink link) {
    return sessions.values().stream().filter(s -> s.isOver(link)).findFirst();
  }

  private List<GatewayLink> live() {
    return List.copyOf(links.values());
  }

  private void say(ObjectNode message) {
    synchronized (world) {
      live().forEach(link -> link.send(message));
    }
  }
}
