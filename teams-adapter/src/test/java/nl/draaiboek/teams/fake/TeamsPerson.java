package nl.draaiboek.teams.fake;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Someone in Teams, and what they do there. */
public final class TeamsPerson {
  private final FakeTeams teams;
  private final String id;
  private final String name;
  private volatile String locale = "nl-NL";
  private volatile boolean hasApp = true;
  private volatile boolean guest;

  TeamsPerson(FakeTeams teams, String id, String name) {
    this.teams = teams;
    this.id = id;
    this.name = name;
  }

  /** @return as Teams calls them for this bot */
  public String id() {
    return id;
  }

  public String name() {
    return name;
  }

  /** @return in the organisation's directory */
  public String object() {
    return "00000000-0000-0000-0000-"
        + String.format(java.util.Locale.ROOT, "%012x", id.hashCode() & 0xffffffffL);
  }

  /** @param other the language of this person's own Teams, for example {@code en-GB} */
  public TeamsPerson reads(String other) {
    locale = other;
    return this;
  }

  /** Has not got the app: the bot cannot write to them alone. */
  public TeamsPerson withoutApp() {
    hasApp = false;
    return this;
  }

  void hasNowTheApp() {
    hasApp = true;
  }

  /** Is no one of the organisation's directory. */
  public TeamsPerson asGuest() {
    guest = true;
    return this;
  }

  boolean hasApp() {
    return hasApp;
  }

  /** Writes; in a channel or a group the bot hears it only when it may read along. Outside a thread a new one begins. */
  public SeenMessage says(Chat chat, String text) {
    return teams.posts(this, chat, message(text));
  }

  /** Writes, and names the bot; behind what they write also others. */
  public SeenMessage mentions(Chat chat, String text, TeamsPerson... others) {
    StringBuilder words = new StringBuilder("<at>" + FakeTeams.BOT_NAME + "</at> " + text);
    for (TeamsPerson other : others)
      words.append(" <at>").append(other.name()).append("</at>");
    ObjectNode activity = message(words.toString());
    mention(activity, FakeTeams.BOT_NAME, teams.bot());
    for (TeamsPerson other : others)
      mention(activity, other.name(), other.account());
    return teams.posts(this, chat, activity);
  }

  private static void mention(ObjectNode activity, String name, ObjectNode who) {
    activity.withArray("entities").addObject().put("type", "mention").put("text", "<at>" + name + "</at>")
        .set("mentioned", who);
  }

  /** Changes what they wrote. */
  public BotAnswer edits(SeenMessage message, String text) {
    ObjectNode activity = message(text).put("type", "messageUpdate").put("id", message.id());
    activity.putObject("channelData").put("eventType", "editMessage");
    message.becomes(activity);
    return teams.tells(this, message.chat(), activity);
  }

  /** Takes back what they wrote. */
  public BotAnswer deletes(SeenMessage message) {
    message.isTakenBack();
    ObjectNode activity = Json.object().put("type", "messageDelete").put("id", message.id());
    activity.putObject("channelData").put("eventType", "softDeleteMessage");
    return teams.tells(this, message.chat(), activity);
  }

  /** Presses a button. */
  public BotAnswer presses(SeenMessage message, String title) {
    return presses(message, title, Map.of());
  }

  /**
   * Fills in fields and presses a button.
   *
   * @param answers by the field's id; what is not named goes as it stands
   */
  public BotAnswer presses(SeenMessage message, String title, Map<String, String> answers) {
    return teams.tells(this, message.chat(), press(message, title, answers), message);
  }

  /**
   * As above, for where several buttons have the same title.
   *
   * @param action of the card that this person sees
   */
  public BotAnswer presses(SeenMessage message, JsonNode action, Map<String, String> answers) {
    return teams.tells(this, message.chat(), press(message, card(message), action, answers), message);
  }

  private ObjectNode card(SeenMessage message) {
    return message.card(this).orElseThrow(() -> new AssertionError("there is no card in " + message));
  }

  /** @return the activity of such a press, to send as often as one likes */
  public ObjectNode press(SeenMessage message, String title, Map<String, String> answers) {
    ObjectNode card = card(message);
    JsonNode action = SeenMessage.actions(card).stream().filter(a -> title.equals(a.path("title").asText()))
        .findFirst().orElseThrow(() -> new AssertionError("no button " + title + " in " + card));
    return press(message, card, action, answers);
  }

  private static ObjectNode press(SeenMessage message, ObjectNode card, JsonNode action,
      Map<String, String> answers) {
    ObjectNode data = fields(card);
    answers.forEach(data::put);
    if (action.path("data") instanceof ObjectNode carried)
      data.setAll(carried);
    ObjectNode activity = Json.object().put("replyToId", message.id());
    if (action.path("type").asText().equals("Action.Submit")) {
      activity.put("type", "message").set("value", data);
      return activity;
    }
    ObjectNode value = activity.put("type", "invoke").put("name", "adaptiveCard/action").putObject("value");
    value.put("trigger", "manual").putObject("action").put("type", "Action.Execute")
        .put("id", action.path("id").asText("")).put("verb", action.path("verb").asText(""))
        .set("data", data);
    return activity;
  }

  private static ObjectNode fields(JsonNode card) {
    ObjectNode data = Json.object();
    for (JsonNode field : inputs(card))
      if (!field.path("value").isMissingNode())
        data.set(field.path("id").asText(), field.path("value"));
    return data;
  }

  private static List<JsonNode> inputs(JsonNode node) {
    List<JsonNode> found = new ArrayList<>();
    if (node.path("type").asText().startsWith("Input."))
      found.add(node);
    for (JsonNode child : node)
      if (child.isContainerNode())
        found.addAll(inputs(child));
    return found;
  }

  private ObjectNode message(String text) {
    ObjectNode activity = Json.object().put("type", "message").put("text", text).put("textFormat", "plain");
    activity.putArray("entities").addObject().put("type", "clientInfo").put("locale", locale)
        .put("country", "NL").put("platform", "Web");
    return activity;
  }

  String locale() {
    return locale;
  }

  ObjectNode account() {
    ObjectNode account = Json.object().put("id", id).put("name", name);
    Optional.of(object()).filter(o -> !guest).ifPresent(o -> account.put("aadObjectId", o));
    return account;
  }

  @Override
  public String toString() {
    return name;
  }
}
