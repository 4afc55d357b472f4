package nl.draaiboek.discord.fake;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A message as it stands: words, embeds, buttons, selects, files and reactions. */
public final class ChatMessage {
  private static final int REPLY = 19;
  private static final int COMMAND_ANSWER = 20;

  private final World world;
  private final String id;
  private final ChatChannel channel;
  private final Person author;
  private final Instant posted;
  private final MessageBody body;
  private final Reactions reactions = new Reactions();
  private final LateEdits lateEdits;
  private int type;
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
    lateEdits = new LateEdits(posted);
    this.body = new MessageBody(world, channel);
    this.body.fill(body, uploads);
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
      return body.text();
    }
  }

  /** @return all that can be read: the words, those in embeds, and those among components; not what stands on buttons */
  public String reads() {
    synchronized (world) {
      return body.reads();
    }
  }

  public List<JsonNode> embeds() {
    synchronized (world) {
      return Json.list(body.embeds().deepCopy());
    }
  }

  public List<SeenButton> buttons() {
    synchronized (world) {
      return Components.buttons(body.components());
    }
  }

  public List<SeenSelect> selects() {
    synchronized (world) {
      return Components.selects(body.components());
    }
  }

  /** @return the components as Discord has them */
  public JsonNode components() {
    synchronized (world) {
      return body.components().deepCopy();
    }
  }

  /** @return whether there is anything to press or choose */
  public boolean isPressable() {
    return buttons().stream().anyMatch(b -> !b.disabled()) || selects().stream().anyMatch(s -> !s.disabled());
  }

  public List<SeenFile> files() {
    synchronized (world) {
      return body.files();
    }
  }

  /** @return who reacted with what */
  public Map<String, Set<Person>> reactions() {
    synchronized (world) {
      return reactions.all();
    }
  }

  /** @return what could be read in it, from the first version to what stands now */
  public List<String> versions() {
    synchronized (world) {
      return body.versions();
    }
  }

  /** @return whom it makes a sound for: "@everyone", "@here", a role as "@Name" or a person's name */
  public Set<String> pings() {
    synchronized (world) {
      return Mentions.pinged(world, this, body.allowedMentions());
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
    return body.has(MessageBody.LOADING);
  }

  boolean hasComponentsV2() {
    return body.has(MessageBody.COMPONENTS_V2);
  }

  ChatMessage onlyFor(Person person) {
    only = person;
    body.isForOne();
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

  void losesFilesBy(Person person) {
    synchronized (world) {
      if (!person.equals(author))
        throw new IllegalStateException(person + " cannot edit what " + author + " wrote");
      ObjectNode none = Json.object();
      none.putArray("attachments");
      change(none, List.of());
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
      if (reactions.add(person, emoji))
        world.tell("MESSAGE_REACTION_ADD",
            reaction(person, emoji).put("message_author_id", author.id()).put("burst", false));
    }
  }

  void unreact(Person person, String emoji) {
    if (reactions.remove(person, emoji))
      world.tell("MESSAGE_REACTION_REMOVE", reaction(person, emoji).put("burst", false));
  }

  void countEdit(int allowedPerHour) {
    lateEdits.count(world.time.instant(), allowedPerHour);
  }

  /** Puts what is given in the place of what was there and leaves the rest. */
  void change(JsonNode changes, List<Upload> uploads) {
    body.fill(changes, uploads);
    edited = world.time.instant();
    tell("MESSAGE_UPDATE");
  }

  /** What was "thinking" gets its words. */
  void ends(JsonNode changes, List<Upload> uploads) {
    body.thinksNoMore();
    change(changes, uploads);
  }

  void delete() {
    deleted = true;
    channel.forget(this);
    if (!isPrivate())
      world.tell("MESSAGE_DELETE", place(Json.object().put("id", id)));
  }

  void hasThread() {
    body.hasThread();
    tell("MESSAGE_UPDATE");
  }

  void tell(String event) {
    if (isPrivate())
      return;
    ObjectNode json = json();
    channel.guild().ifPresent(g -> json.put("guild_id", g.id()).set("member", author.member(g)));
    world.tell(event, json);
  }

  private ObjectNode reaction(Person person, String emoji) {
    ObjectNode json = place(Json.object().put("user_id", person.id()).put("message_id", id).put("type", 0));
    json.set("emoji", Reactions.emoji(emoji));
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
        .put("type", repliedTo == null || type != 0 ? type : REPLY).put("tts", false).put("pinned", false)
        .put("timestamp", ChatChannel.written(posted));
    if (edited == null)
      json.putNull("edited_timestamp");
    else
      json.put("edited_timestamp", ChatChannel.written(edited));
    json.set("author", author.user());
    body.addTo(json);
    Mentions.addTo(json, world, this, body.allowedMentions());
    if (!reactions.isEmpty())
      json.set("reactions", reactions.json(world.bot));
    if (repliedTo != null) {
      json.set("message_reference", place(Json.object().put("message_id", repliedTo.id).put("type", 0)));
      json.set("referenced_message", repliedTo.deleted ? Json.object().nullNode() : repliedTo.json());
    }
    if (answers != null)
      answers.addTo(json);
    world.channelWithId(id).ifPresent(thread -> json.set("thread", thread.json()));
    return json;
  }

  @Override
  public String toString() {
    return author + ": " + reads();
  }
}
