package nl.draaiboek.discord.fake;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A message as it stands: words, embeds, buttons, selects, files and reactions. */
public final class ChatMessage {
  /** Shown to one person alone. */
  static final int EPHEMERAL = 1 << 6;
  /** "is thinking..." */
  static final int LOADING = 1 << 7;
  static final int COMPONENTS_V2 = 1 << 15;
  private static final int REPLY = 19;
  private static final int COMMAND_ANSWER = 20;
  private static final int HAS_THREAD = 1 << 5;
  private static final int SUPPRESS_EMBEDS = 1 << 2;
  private static final int SUPPRESS_NOTIFICATIONS = 1 << 12;
  private static final int SET_BY_US = EPHEMERAL | LOADING | HAS_THREAD;
  private static final int KEPT_FLAGS = EPHEMERAL | LOADING | COMPONENTS_V2 | SUPPRESS_EMBEDS
      | SUPPRESS_NOTIFICATIONS;
  /** Edits of a message older than this are counted. */
  private static final Duration OLD = Duration.ofHours(1);

  private final World world;
  private final String id;
  private final ChatChannel channel;
  private final Person author;
  private final Instant posted;
  private final Map<String, Set<Person>> reactions = new LinkedHashMap<>();
  private final List<String> versions = new ArrayList<>();
  private final List<Instant> lateEdits = new ArrayList<>();
  private int type;
  private List<SeenFile> files = List.of();
  private ObjectNode body = Json.object();
  private @Nullable Person only;
  private @Nullable Interaction answers;
  private @Nullable Instant edited;
  private @Nullable ChatMessage repliedTo;
  private boolean deleted;

  ChatMessage(World world, ChatChannel channel, Person author, JsonNode body, List<Upload> uploads) {
    this(world, channel, author, 0, body, uploads);
  }

  private ChatMessage(World world, ChatChannel channel, Person author, int type, JsonNode body,
      List<Upload> uploads) {
    this.world = world;
    this.id = world.newId();
    this.channel = channel;
    this.author = author;
    this.type = type;
    posted = world.time.instant();
    fill(body, uploads);
  }

  /** @param type Discord's number for a message that nobody wrote, as "Ana was added" */
  static ChatMessage system(World world, ChatChannel channel, Person author, int type, String words) {
    return new ChatMessage(world, channel, author, type, Json.object().put("content", words), List.of());
  }

  public String id() {
    return id;
  }

  public ChatChannel channel() {
    return channel;
  }

  public Person author() {
    return author;
  }

  /** @return the words of the message itself */
  public String text() {
    synchronized (world) {
      return body.path("content").asText("");
    }
  }

  /** @return all that can be read: the words, those in embeds, and those among components; not what stands on buttons */
  public String reads() {
    synchronized (world) {
      List<String> all = new ArrayList<>(List.of(text()));
      embeds().forEach(e -> all.addAll(Components.wordsOfEmbed(e)));
      all.addAll(Components.words(body.path("components")));
      return String.join("\n", all.stream().filter(t -> !t.isEmpty()).toList());
    }
  }

  public List<JsonNode> embeds() {
    synchronized (world) {
      return Json.list(body.path("embeds").deepCopy());
    }
  }

  public List<SeenButton> buttons() {
    synchronized (world) {
      return Components.buttons(body.path("components"));
    }
  }

  public List<SeenSelect> selects() {
    synchronized (world) {
      return Components.selects(body.path("components"));
    }
  }

  /** @return the components as Discord has them */
  public JsonNode components() {
    synchronized (world) {
      return body.path("components").deepCopy();
    }
  }

  /** @return whether there is anything to press or choose */
  public boolean isPressable() {
    return buttons().stream().anyMatch(b -> !b.disabled()) || selects().stream().anyMatch(s -> !s.disabled());
  }

  public List<SeenFile> files() {
    return files;
  }

  /** @return who reacted with what */
  public Map<String, Set<Person>> reactions() {
    synchronized (world) {
      return Map.copyOf(reactions);
    }
  }

  /** @return what could be read in it, from the first version to what stands now */
  public List<String> versions() {
    synchronized (world) {
      return List.copyOf(versions);
    }
  }

  /** @return whom it makes a sound for: "@everyone", "@here", a role as "@Name" or a person's name */
  public Set<String> pings() {
    synchronized (world) {
      return Mentions.pinged(world, this, body);
    }
  }

  public boolean isDeleted() {
    return deleted;
  }

  /** @return the message that this one is a reply to */
  public Optional<ChatMessage> repliesTo() {
    return Optional.ofNullable(repliedTo);
  }

  /** @return when it was posted, on the fake's clock */
  public Instant posted() {
    return posted;
  }

  SeenButton button(String named) {
    return buttons().stream().filter(b -> b.isCalled(named)).findFirst()
        .or(() -> buttons().stream().filter(b -> b.startsWith(named)).findFirst())
        .filter(b -> !b.disabled())
        .orElseThrow(
            () -> new IllegalStateException("no button to press called " + named + ", but " + buttons()));
  }

  SeenSelect select(String named) {
    return selects().stream().filter(s -> s.isCalled(named) && !s.disabled()).findFirst()
        .orElseThrow(() -> new IllegalStateException("no select called " + named + ", but " + selects()));
  }

  boolean isPrivate() {
    return only != null;
  }

  boolean isOnlyFor(Person person) {
    return person.equals(only) && !deleted;
  }

  boolean isSystem() {
    return type != 0 && type != COMMAND_ANSWER;
  }

  boolean isLoading() {
    return (body.path("flags").asInt() & LOADING) != 0;
  }

  boolean hasComponentsV2() {
    return (body.path("flags").asInt() & COMPONENTS_V2) != 0;
  }

  Instant edited() {
    return edited == null ? posted : edited;
  }

  ChatMessage onlyFor(Person person) {
    only = person;
    body.put("flags", body.path("flags").asInt() | EPHEMERAL);
    return this;
  }

  ChatMessage answering(Interaction interaction) {
    answers = interaction;
    type = interaction.kind() == Interaction.Kind.COMMAND ? COMMAND_ANSWER : type;
    return this;
  }

  ChatMessage replyingTo(ChatMessage other) {
    repliedTo = other;
    return this;
  }

  void isEditedBy(Person person, String text) {
    synchronized (world) {
      if (!person.equals(author))
        throw new IllegalStateException(person + " cannot edit what " + author + " wrote");
      change(Json.object().put("content", text), List.of());
    }
  }

  void isDeletedBy(Person person) {
    synchronized (world) {
      if (!person.equals(author) && !author.isBot())
        throw new IllegalStateException(person + " cannot delete what " + author + " wrote");
      delete();
    }
  }

  void react(Person person, String emoji) {
    synchronized (world) {
      if (reactions.computeIfAbsent(emoji, e -> new LinkedHashSet<>()).add(person))
        world.tell("MESSAGE_REACTION_ADD",
            reaction(person, emoji).put("message_author_id", author.id()).put("burst", false));
    }
  }

  void unreact(Person person, String emoji) {
    if (reactions.getOrDefault(emoji, Set.of()).remove(person))
      world.tell("MESSAGE_REACTION_REMOVE", reaction(person, emoji).put("burst", false));
  }

  /** Discord lets messages of over an hour old be edited a few times an hour, and says not how often. */
  void countLateEdit(int allowedPerHour) {
    Instant now = world.time.instant();
    if (posted.plus(OLD).isAfter(now))
      return;
    lateEdits.removeIf(at -> at.plus(OLD).isBefore(now));
    if (lateEdits.size() >= allowedPerHour)
      throw Refused.with(429, 30046,
          "Maximum number of edits to messages older than 1 hour reached. Try again later");
    lateEdits.add(now);
  }

  /** Puts what is given in the place of what was there and leaves the rest. */
  void change(JsonNode changes, List<Upload> uploads) {
    fill(changes, uploads);
    edited = world.time.instant();
    tell("MESSAGE_UPDATE");
  }

  /** What was "thinking" gets its words. */
  void ends(JsonNode changes, List<Upload> uploads) {
    body.put("flags", body.path("flags").asInt() & ~LOADING);
    versions.clear();
    change(changes, uploads);
  }

  void delete() {
    deleted = true;
    channel.forget(this);
    if (!isPrivate())
      world.tell("MESSAGE_DELETE", place(Json.object().put("id", id)));
  }

  void hasThread() {
    body.put("flags", body.path("flags").asInt() | HAS_THREAD);
    tell("MESSAGE_UPDATE");
  }

  void tell(String event) {
    if (isPrivate())
      return;
    ObjectNode json = json();
    channel.guild().ifPresent(g -> json.put("guild_id", g.id()).set("member", author.member(g)));
    world.tell(event, json);
  }

  private void fill(JsonNode changes, List<Upload> uploads) {
    for (String field : List.of("content", "embeds", "nonce"))
      if (changes.has(field))
        body.set(field, changes.get(field).deepCopy());
    body.path("embeds").forEach(e -> ((ObjectNode) e).put("type", "rich"));
    if (changes.has("components"))
      body.set("components", Components.completed(changes.get("components")));
    if (changes.has("flags"))
      body.put("flags",
          (body.path("flags").asInt() & SET_BY_US) | (changes.get("flags").asInt() & KEPT_FLAGS));
    if (changes.has("allowed_mentions"))
      body.set("allowed_mentions", changes.get("allowed_mentions"));
    else
      body.remove("allowed_mentions");
    if (!uploads.isEmpty() || changes.has("attachments"))
      files = SeenFile.of(world, channel, files, changes.path("attachments"), uploads);
    versions.add(reads());
  }

  private ObjectNode reaction(Person person, String emoji) {
    ObjectNode json = place(Json.object().put("user_id", person.id()).put("message_id", id).put("type", 0));
    json.putObject("emoji").putNull("id").put("name", emoji);
    channel.guild().ifPresent(g -> json.set("member", person.memberWithUser(g)));
    return json;
  }

  private ObjectNode place(ObjectNode json) {
    json.put("channel_id", channel.id());
    channel.guild().ifPresent(g -> json.put("guild_id", g.id()));
    return json;
  }

  /** @return the message as HTTP gives it; the gateway adds the guild and the member */
  ObjectNode json() {
    ObjectNode json = Json.object().put("id", id).put("channel_id", channel.id())
        .put("type", repliedTo == null || type != 0 ? type : REPLY)
        .put("content", text()).put("timestamp", ChatChannel.written(posted)).put("tts", false)
        .put("pinned", false)
        .put("flags", body.path("flags").asInt());
    if (edited == null)
      json.putNull("edited_timestamp");
    else
      json.put("edited_timestamp", ChatChannel.written(edited));
    json.set("author", author.user());
    for (String list : List.of("embeds", "components"))
      json.set(list, body.path(list).isArray() ? body.get(list).deepCopy() : Json.array());
    if (body.has("nonce"))
      json.set("nonce", body.get("nonce"));
    json.set("attachments", Json.array(files.stream().map(SeenFile::json).toList()));
    Mentions.addTo(json, world, this, body);
    if (!reactions.isEmpty())
      json.set("reactions", reactionCounts());
    if (repliedTo != null) {
      json.set("message_reference", place(Json.object().put("message_id", repliedTo.id).put("type", 0)));
      json.set("referenced_message", repliedTo.deleted ? Json.object().nullNode() : repliedTo.json());
    }
    if (answers != null)
      answers.addTo(json);
    world.channelWithId(id).ifPresent(thread -> json.set("thread", thread.json()));
    return json;
  }

  private ArrayNode reactionCounts() {
    ArrayNode all = Json.array();
    reactions.forEach((emoji, people) -> {
      if (people.isEmpty())
        return;
      ObjectNode json = all.addObject().put("count", people.size()).put("me", people.contains(world.bot))
          .put("me_burst", false);
      json.putObject("count_details").put("normal", people.size()).put("burst", 0);
      json.putObject("emoji").putNull("id").put("name", emoji);
      json.putArray("burst_colors");
    });
    return all;
  }

  @Override
  public String toString() {
    return author + ": " + reads();
  }
}
