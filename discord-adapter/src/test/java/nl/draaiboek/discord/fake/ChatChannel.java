package nl.draaiboek.discord.fake;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A text channel, a thread or a talk of two, with what was said in it. */
public final class ChatChannel {
  enum Kind {
    TEXT(0),
    DIRECT(1),
    PUBLIC_THREAD(11),
    PRIVATE_THREAD(12);

    final int code;

    Kind(int code) {
      this.code = code;
    }
  }

  private static final DateTimeFormatter WRITTEN = DateTimeFormatter
      .ofPattern("yyyy-MM-dd'T'HH:mm:ss.SSSSSSxxx").withZone(ZoneOffset.UTC);

  private final World world;
  private final String id;
  private final Kind kind;
  private final @Nullable Guild guild;
  private final @Nullable Person recipient;
  private final @Nullable ThreadState thread;
  private final @Nullable BotAccess access;
  private final History history = new History();
  private final NonceBook nonces;
  private String name;

  private ChatChannel(World world, String id, Kind kind, String name, @Nullable Guild guild,
      @Nullable Person recipient,
      @Nullable ThreadState thread) {
    this.world = world;
    this.id = id;
    this.kind = kind;
    this.name = name;
    this.guild = guild;
    this.recipient = recipient;
    this.thread = thread;
    nonces = new NonceBook(world.time);
    if (thread != null)
      access = thread.parent().access;
    else
      access = guild == null ? null : new BotAccess(guild, world.bot);
  }

  static ChatChannel text(World world, Guild guild, String name) {
    return new ChatChannel(world, world.newId(), Kind.TEXT, name, guild, null, null);
  }

  static ChatChannel direct(World world, Person with) {
    return new ChatChannel(world, world.newId(), Kind.DIRECT, "", null, with, null);
  }

  static ChatChannel thread(World world, String id, Kind kind, String name, ChatChannel parent, Person owner,
      int archivedAfterMinutes) {
    ThreadState thread = new ThreadState(parent, owner, archivedAfterMinutes, world.time.instant());
    return new ChatChannel(world, id, kind, name, parent.guild, null, thread);
  }

  public String id() {
    return id;
  }

  public String name() {
    return name;
  }

  /** @return what everyone here can see, oldest first; "so and so was added" not counted */
  public List<ChatMessage> messages() {
    synchronized (world) {
      return history.all().stream().filter(m -> !m.isPrivate() && !m.isSystem()).toList();
    }
  }

  /** @return the newest of them */
  public ChatMessage last() {
    return messages().getLast();
  }

  /** @return the threads that hang under this channel, archived ones too */
  public List<ChatChannel> threads() {
    return world.channels().stream().filter(c -> c.thread != null && c.thread.parent().equals(this)).toList();
  }

  public ChatChannel thread(String called) {
    return threads().stream().filter(t -> t.name.equals(called)).findFirst()
        .orElseThrow(
            () -> new IllegalStateException("no thread " + called + " in " + name + ", but " + threads()));
  }

  /** @return who was added to this thread or came by themselves, the bot too */
  public List<Person> members() {
    synchronized (world) {
      return state().members();
    }
  }

  public boolean isArchived() {
    return thread != null && thread.isArchived();
  }

  public boolean isPrivate() {
    return kind == Kind.PRIVATE_THREAD;
  }

  /** Archives this thread, as Discord does after a while without messages. */
  public void archives() {
    changes(Json.object().put("archived", true));
  }

  /** Takes permissions from the bot in this channel alone, and in its threads. */
  public void botLoses(Permission... permissions) {
    accessChanges(a -> a.deny(permissions));
  }

  /** Gives them back. */
  public void botGets(Permission... permissions) {
    accessChanges(a -> a.allow(permissions));
  }

  private void accessChanges(Consumer<BotAccess> change) {
    synchronized (world) {
      if (access == null || thread != null)
        throw new IllegalStateException("permissions go with the channels of a server, not with " + name);
      change.accept(access);
      world.tell("CHANNEL_UPDATE", json());
    }
  }

  /** Someone of the server deletes this channel or thread. */
  public void isDeleted() {
    synchronized (world) {
      world.remove(this);
      world.tell(isThread() ? "THREAD_DELETE" : "CHANNEL_DELETE", json());
    }
  }

  boolean isThread() {
    return thread != null;
  }

  boolean isDirect() {
    return kind == Kind.DIRECT;
  }

  boolean isIn(Guild other) {
    return other.equals(guild);
  }

  boolean isWith(Person person) {
    return person.equals(recipient);
  }

  Optional<Guild> guild() {
    return Optional.ofNullable(guild);
  }

  Optional<Person> recipient() {
    return Optional.ofNullable(recipient);
  }

  ThreadState state() {
    if (thread == null)
      throw Refused.wrongChannelType();
    return thread;
  }

  NonceBook nonces() {
    return nonces;
  }

  /** @return whether the bot may do this here; in a talk of two it may do what there is */
  boolean botMay(Permission permission) {
    return access == null || access.may(permission);
  }

  long bits(Person person) {
    if (guild == null || access == null)
      return Permission.bits(EnumSet.complementOf(EnumSet.of(Permission.ADMINISTRATOR)));
    return person.isBot() ? access.bits() : guild.bits(person);
  }

  /** @return whether the gateway tells the bot what happens here */
  boolean isHeardByBot() {
    return botMay(Permission.VIEW_CHANNEL)
        && (kind != Kind.PRIVATE_THREAD || state().has(world.bot) || botMay(Permission.MANAGE_THREADS));
  }

  /** Refuses the bot what it may not do here. */
  void demand(Permission... permissions) {
    if (!isHeardByBot())
      throw Refused.missingAccess();
    for (Permission permission : permissions)
      if (!botMay(permission))
        throw Refused.missingPermissions();
  }

  /** Someone types here. */
  ChatMessage hears(Person author, String text, List<Upload> files, @Nullable ChatMessage repliesTo) {
    synchronized (world) {
      if (kind == Kind.PRIVATE_THREAD && !state().has(author))
        throw new IllegalStateException(author + " is not in the private thread " + name);
      if (thread != null && thread.add(author, world.time.instant()))
        ThreadNews.membersChanged(world, this, List.of(author), List.of());
      ChatMessage message = new ChatMessage(world, this, author, Json.object().put("content", text), files);
      return post(repliesTo == null ? message : message.replyingTo(repliesTo));
    }
  }

  void isLeftBy(Person person) {
    synchronized (world) {
      if (state().remove(person))
        ThreadNews.membersChanged(world, this, List.of(), List.of(person));
    }
  }

  /** Puts a message here and tells of it. */
  ChatMessage post(ChatMessage message) {
    if (isArchived())
      changes(Json.object().put("archived", false));
    if (!message.isPrivate() || !world.isHurried())
      history.add(message);
    message.tell("MESSAGE_CREATE");
    return message;
  }

  List<SeenFile> files() {
    synchronized (world) {
      return history.all().stream().flatMap(m -> m.files().stream()).toList();
    }
  }

  void forget(ChatMessage message) {
    history.remove(message);
  }

  /** @return a message that everyone here can see */
  ChatMessage message(String messageId) {
    return history.message(messageId).filter(m -> !m.isPrivate())
        .orElseThrow(Refused::unknownMessage);
  }

  Optional<ChatMessage> any(String messageId) {
    return history.message(messageId);
  }

  History history() {
    return history;
  }

  List<ChatMessage> shownTo(Person person) {
    synchronized (world) {
      return history.all().stream().filter(m -> m.isOnlyFor(person)).toList();
    }
  }

  /** Changes name, archived or locked as asked, and tells of it. */
  void changes(JsonNode wish) {
    synchronized (world) {
      if (wish.has("name"))
        name = wish.get("name").asText();
      if (thread != null)
        thread.changes(wish, world.time.instant());
      world.tell(isThread() ? "THREAD_UPDATE" : "CHANNEL_UPDATE", json());
    }
  }

  ObjectNode json() {
    ObjectNode json = Json.object().put("id", id).put("type", kind.code).put("flags", 0);
    history.addLastTo(json);
    if (recipient != null)
      json.putArray("recipients").add(recipient.user());
    if (guild == null || access == null)
      return json;
    json.put("guild_id", guild.id()).put("name", name).put("rate_limit_per_user", 0);
    if (thread != null)
      return thread.addTo(json, world.bot);
    json.put("position", 0).putNull("parent_id").putNull("topic").put("nsfw", false);
    return json.set("permission_overwrites", access.overwrites());
  }

  static String written(Instant moment) {
    return WRITTEN.format(moment);
  }

  @Override
  public String toString() {
    return name;
  }
}
