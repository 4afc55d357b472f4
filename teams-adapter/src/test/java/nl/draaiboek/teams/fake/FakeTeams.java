package nl.draaiboek.teams.fake;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.Javalin;
import io.javalin.http.HandlerType;
import java.net.InetAddress;
import java.net.URI;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;
import nl.draaiboek.teams.TeamsApp;
import nl.draaiboek.teams.TeamsPlaces;
import nl.draaiboek.teams.TeamsSettings;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Microsoft Teams as far as a bot meets it, on a free port of the loopback address: keys, tokens, a connector, and people.
 *
 * <p>Use it in a try, or as a JUnit extension in a field. When it closes it fails the test for every request that no route was
 * made for. What people do is told to the bot's door, with a token, and its status checked.
 */
public final class FakeTeams implements AutoCloseable, AfterEachCallback {
  public static final String APP = "00000000-aaaa-bbbb-cccc-000000000001";
  public static final String PASSWORD = "a secret of the fake";
  public static final String TENANT = "11111111-2222-3333-4444-555555555555";
  static final String BOT_NAME = "Draaiboek";

  private final Identity identity = new Identity(APP);
  private final TokenDesk tokens = new TokenDesk(TENANT, APP, PASSWORD);
  private final Trouble trouble = new Trouble();
  private final Connector connector = new Connector(this, tokens, trouble);
  private final BotsDoor door = new BotsDoor();
  private final Map<String, TeamsPerson> people = new LinkedHashMap<>();
  private final Map<String, Chat> chats = new LinkedHashMap<>();
  private final List<String> findings = new CopyOnWriteArrayList<>();
  private final AtomicLong ids = new AtomicLong(1_700_000_000_000L);
  private final Javalin server;

  public FakeTeams() {
    server = Javalin.create(config -> {
      config.startup.showJavalinBanner = false;
      config.concurrency.useVirtualThreads = true;
      config.routes.get("/openid", identity::metadata);
      config.routes.get("/keys", identity::keys);
      config.routes.post("/login/{tenant}/oauth2/v2.0/token", tokens::token);
      for (HandlerType method : List.of(HandlerType.GET, HandlerType.POST, HandlerType.PUT,
          HandlerType.DELETE))
        config.routes.addHttpHandler(method, "/teams/<path>", connector::handle);
    }).start("127.0.0.1", 0);
    identity.listensAt(origin());
  }

  // Where it is

  private String origin() {
    return "http://127.0.0.1:" + server.port();
  }

  /** @return where messages go */
  public URI service() {
    return URI.create(origin() + "/teams/");
  }

  public TeamsPlaces places() {
    return new TeamsPlaces(URI.create(origin() + "/openid"), URI.create(origin() + "/login/"), service(),
        Set.of(URI.create(origin())));
  }

  /** @return what a bot of this Teams is set to */
  public TeamsSettings settings() {
    return new TeamsSettings(Optional.of(new TeamsApp(APP, PASSWORD, TENANT)), false,
        InetAddress.getLoopbackAddress(), Set.of(), places());
  }

  /** @param address of the bot's door, such as {@code http://127.0.0.1:8080/api/messages} */
  public FakeTeams botAt(URI address) {
    door.isAt(address);
    return this;
  }

  public Identity identity() {
    return identity;
  }

  public TokenDesk tokens() {
    return tokens;
  }

  public Trouble trouble() {
    return trouble;
  }

  // Who and what is there

  /** @return the person of this name; made when there is none yet */
  public synchronized TeamsPerson person(String name) {
    return people.computeIfAbsent(name,
        n -> new TeamsPerson(this, "29:" + n.hashCode() + "-" + people.size(), n));
  }

  /** @return the personal conversation of the bot with this person */
  public synchronized Chat personal(TeamsPerson person) {
    Chat chat = chats.computeIfAbsent("a:" + person.id(),
        id -> new Chat(Chat.Kind.PERSONAL, id, Optional.empty()));
    chat.add(person);
    return chat;
  }

  /** @return a new conversation of some people and the bot */
  public Chat group(TeamsPerson... members) {
    Chat chat = add(new Chat(Chat.Kind.GROUP, "19:" + nextId() + "@thread.v2", Optional.empty()));
    for (TeamsPerson person : members)
      chat.add(person);
    return chat;
  }

  /** @return a new team of these people, with the bot in it */
  public Team team(TeamsPerson... members) {
    return new Team(this, "19:" + nextId() + "@thread.tacv2").with(members);
  }

  /** @return the conversation that Teams names so */
  public synchronized Optional<Chat> find(String id) {
    return Optional.ofNullable(chats.get(id));
  }

  /** @return the threads of a channel, oldest first */
  public synchronized List<Chat> threads(Chat channel) {
    return chats.values().stream().filter(c -> c != channel && c.base().equals(channel.id())).toList();
  }

  /** @return every request of the bot, in order */
  public List<Request> requests() {
    return connector.requests();
  }

  /** @return how many requests of the bot were under way at once, at most */
  public int mostAtOnce() {
    return connector.mostAtOnce();
  }

  /** @return what was wrong so far and will fail the test at its end */
  public List<String> findings() {
    return List.copyOf(findings);
  }

  /** Lets what was wrong so far pass: the test meant it. */
  public FakeTeams forgives() {
    findings.clear();
    return this;
  }

  // What happens

  /** Tells the bot of people who came into a conversation. */
  public BotAnswer came(Chat chat, TeamsPerson... newcomers) {
    ObjectNode activity = Json.object().put("type", "conversationUpdate");
    for (TeamsPerson person : newcomers) {
      chat.add(person);
      activity.withArray("membersAdded").add(person.account());
    }
    return tells(newcomers[0], chat, activity);
  }

  /** Tells the bot of people who left a conversation. */
  public BotAnswer left(Chat chat, TeamsPerson... leavers) {
    ObjectNode activity = Json.object().put("type", "conversationUpdate");
    for (TeamsPerson person : leavers) {
      chat.people().remove(person);
      activity.withArray("membersRemoved").add(person.account());
    }
    return tells(leavers[0], chat, activity);
  }

  /** Someone puts the bot into a conversation. */
  public BotAnswer installs(TeamsPerson by, Chat chat) {
    chat.takesTheBotBack();
    if (chat.equals(personal(by)))
      by.hasNowTheApp();
    return tells(by, chat, Json.object().put("type", "installationUpdate").put("action", "add"));
  }

  /** Someone takes the bot out of a conversation. */
  public BotAnswer removes(TeamsPerson by, Chat chat) {
    chat.kicksTheBot();
    return tells(by, chat, Json.object().put("type", "installationUpdate").put("action", "remove"));
  }

  /** Knocks at the bot's door with whatever this is. */
  public BotAnswer knocks(Optional<String> authorization, String body) {
    return door.knocks(authorization, body);
  }

  /** Knocks at the bot's door as Teams does. */
  public BotAnswer delivers(ObjectNode activity) {
    return door.knocks(
        Optional.of("Bearer " + identity.token(service().toString()).sign(identity.signature())),
        activity.toString());
  }

  /** @return an activity with all that Teams puts into it, if it does not stand there already */
  public ObjectNode complete(TeamsPerson from, Chat chat, ObjectNode activity) {
    ObjectNode full = Json.object().put("id", nextId()).put("timestamp", Instant.now().toString())
        .put("channelId", "msteams").put("serviceUrl", service().toString()).put("locale", from.locale());
    full.set("from", from.account());
    full.set("recipient", bot());
    full.set("conversation", chat.conversation(TENANT));
    ObjectNode data = chat.channelData(TENANT);
    if (activity.path("channelData") instanceof ObjectNode more)
      data.setAll(more);
    full.setAll(activity);
    full.set("channelData", data);
    return full;
  }

  SeenMessage posts(TeamsPerson from, Chat chat, ObjectNode activity) {
    String id = nextId();
    Chat place = place(chat, id);
    SeenMessage message = new SeenMessage(place, id, false, activity.put("id", id));
    place.add(message);
    boolean named = activity.path("entities").findValuesAsText("type").contains("mention");
    if (place.hasBot() && (named || place.isReadable()))
      tells(from, place, activity);
    return message;
  }

  /** Puts a card of the bot into a conversation, as if the bot had sent it. */
  public SeenMessage shows(Chat chat, ObjectNode card) {
    ObjectNode activity = Json.object().put("type", "message");
    activity.putArray("attachments").addObject()
        .put("contentType", "application/vnd.microsoft.card.adaptive").set("content", card);
    return botSays(chat, activity);
  }

  /** An owner of the team takes away what the bot said. */
  public void takesAway(SeenMessage message) {
    message.isTakenBack();
  }

  SeenMessage botSays(Chat chat, JsonNode activity) {
    String id = nextId();
    Chat place = place(chat, id);
    SeenMessage message = new SeenMessage(place, id, true, activity);
    place.add(message);
    return message;
  }

  /** @return the conversation; a new thread where something is said in a channel itself */
  private Chat place(Chat chat, String root) {
    return chat.kind() != Chat.Kind.CHANNEL || chat.isThread() ? chat : add(chat.thread(root));
  }

  BotAnswer tells(TeamsPerson from, Chat chat, ObjectNode activity, SeenMessage pressed) {
    BotAnswer answer = tells(from, chat, activity);
    JsonNode told = answer.json();
    if (told.path("type").asText().equals("application/vnd.microsoft.card.adaptive")
        && told.path("value") instanceof ObjectNode card)
      pressed.shows(from, card);
    return answer;
  }

  BotAnswer tells(TeamsPerson from, Chat chat, ObjectNode activity) {
    BotAnswer answer = delivers(complete(from, chat, activity));
    if (answer.status() >= 300)
      minds(
          "the bot answered " + answer.status() + " to a " + activity.path("type").asText() + " of " + from);
    return answer;
  }

  void minds(String finding) {
    findings.add(finding);
  }

  synchronized Chat add(Chat chat) {
    chats.put(chat.id(), chat);
    return chat;
  }

  synchronized Optional<TeamsPerson> person(JsonNode account) {
    String id = account.path("id").asText();
    return people.values().stream().filter(p -> p.id().equals(id) || p.object().equals(id)).findFirst();
  }

  ObjectNode bot() {
    return Json.object().put("id", "28:" + APP).put("name", BOT_NAME);
  }

  String nextId() {
    return String.valueOf(ids.incrementAndGet());
  }

  /** Stops, and fails the test for what was wrong. */
  @Override
  public void close() {
    identity.close();
    connector.close();
    door.close();
    server.stop();
    if (!findings.isEmpty())
      throw new AssertionError("Teams would have minded:\n  " + String.join("\n  ", findings));
  }

  @Override
  public void afterEach(ExtensionContext context) {
    close();
  }
}
