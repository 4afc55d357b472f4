package nl.draaiboek.discord.fake;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
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
import java.util.function.Consumer;

/** The gateway at work: says hello, lets a bot identify itself or resume, and tells it what happens. */
final class GatewayServer {
  static final int DISPATCH = 0;
  private static final int HEARTBEAT = 1;
  private static final int IDENTIFY = 2;
  private static final int RESUME = 6;
  static final int RECONNECT = 7;
  static final int INVALID_SESSION = 9;
  private static final int HELLO = 10;
  private static final int ACKNOWLEDGED = 11;
  private static final int NORMAL = 1000;
  private static final int GOING_AWAY = 1001;
  private static final int CUT = 1006;
  static final int SERVER_TROUBLE = 1011;
  private static final int NOT_AUTHENTICATED = 4003;
  static final int WRONG_TOKEN = 4004;
  private static final int ALREADY_AUTHENTICATED = 4005;
  private static final int DISALLOWED_INTENTS = 4014;

  private final World world;
  private final Map<String, GatewayLink> links = new LinkedHashMap<>();
  private final Map<String, GatewaySession> sessions = new LinkedHashMap<>();
  final List<Instant> identified = new ArrayList<>();
  int connections;
  int resumed;
  int heartbeats;
  // What a test wants of it.
  Duration heartbeat = Duration.ofMillis(41_250);
  boolean acknowledges = true;
  Optional<Integer> refusesWith = Optional.empty();
  int repeats;

  GatewayServer(World world) {
    this.world = world;
  }

  void routes(WsConfig ws) {
    ws.onConnect(this::connected);
    ws.onMessage(m -> heard(m, Json.read(m.message())));
    ws.onClose(c -> closed(c, c.status()));
    ws.onError(e -> closed(e, CUT));
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
      GatewaySession session = new GatewaySession("session-" + world.newId(), intents, link,
          !world.isHurried());
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
    } else if (session == null || !session.canBeResumed()) {
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
    ArrayNode guilds = ready.putArray("guilds");
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

  /** Ends all connections, one way or another; their sessions stay. */
  void end(Consumer<GatewayLink> way) {
    List.copyOf(links.values()).forEach(link -> {
      left(link);
      way.accept(link);
    });
  }

  void say(ObjectNode message) {
    List.copyOf(links.values()).forEach(link -> link.send(message));
  }

  void forgetSessions() {
    sessions.values().forEach(GatewaySession::forget);
  }

  boolean hasBot() {
    return sessions.values().stream().anyMatch(s -> s.isValid() && s.isConnected());
  }
}
