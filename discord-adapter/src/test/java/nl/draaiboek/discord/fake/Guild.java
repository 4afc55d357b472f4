package nl.draaiboek.discord.fake;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A server with its channels and roles. Everyone may do nothing by being everyone, so that the bot can do what
 * its own role lets it do and no more; people's doings are not held against their roles.
 */
public final class Guild {
  /** What the bot is asked in with. */
  private static final List<Permission> INVITED_WITH = List.of(Permission.VIEW_CHANNEL,
      Permission.SEND_MESSAGES,
      Permission.SEND_MESSAGES_IN_THREADS, Permission.CREATE_PUBLIC_THREADS,
      Permission.CREATE_PRIVATE_THREADS,
      Permission.EMBED_LINKS, Permission.ATTACH_FILES, Permission.READ_MESSAGE_HISTORY,
      Permission.ADD_REACTIONS);

  private final World world;
  private final String id;
  private final String name;
  private final Map<String, Role> roles = new LinkedHashMap<>();
  private final Role everyone;
  private final Role botRole;
  private final Person owner;
  private boolean hasBot = true;

  Guild(World world, String id, String name) {
    this.world = world;
    this.id = id;
    this.name = name;
    everyone = new Role(id, "@everyone", 0, false);
    botRole = new Role(world.newId(), world.bot.name(), 1, true);
    botRole.grant(INVITED_WITH);
    roles.put(everyone.id(), everyone);
    roles.put(botRole.id(), botRole);
    owner = world.person("Olga");
  }

  public String id() {
    return id;
  }

  public String name() {
    return name;
  }

  /** @return the text channel of this name; made when there is none yet */
  public ChatChannel channel(String called) {
    synchronized (world) {
      return channels().stream().filter(c -> c.name().equals(called)).findFirst().orElseGet(() -> {
        ChatChannel channel = ChatChannel.text(world, this, called);
        world.add(channel);
        world.tell("CHANNEL_CREATE", channel.json());
        return channel;
      });
    }
  }

  /** @return all text channels, threads not counted */
  public List<ChatChannel> channels() {
    return all().stream().filter(c -> !c.isThread()).toList();
  }

  /** @return all threads of all channels, archived ones too */
  public List<ChatChannel> threads() {
    return all().stream().filter(ChatChannel::isThread).toList();
  }

  /** @return the role of this name; made when there is none yet */
  public Role role(String called) {
    synchronized (world) {
      return roles.values().stream().filter(r -> r.name().equals(called)).findFirst().orElseGet(() -> {
        Role role = new Role(world.newId(), called, roles.size(), false);
        roles.put(role.id(), role);
        world.tell("GUILD_ROLE_CREATE", Json.object().put("guild_id", id).set("role", role.json()));
        return role;
      });
    }
  }

  /** Takes permissions from the bot's role, as an administrator does; the bot hears of it. */
  public void botLoses(Permission... permissions) {
    synchronized (world) {
      botRole.take(Arrays.asList(permissions));
      roleChanged(botRole);
    }
  }

  /** Gives the bot's role more. */
  public void botGets(Permission... permissions) {
    synchronized (world) {
      botRole.grant(Arrays.asList(permissions));
      roleChanged(botRole);
    }
  }

  /** Puts the bot out: from now on it has no access. */
  public void removesTheBot() {
    synchronized (world) {
      world.tell("GUILD_DELETE", Json.object().put("id", id));
      hasBot = false;
    }
  }

  /** Asks the bot in again. */
  public void invitesTheBot() {
    synchronized (world) {
      hasBot = true;
      opens();
    }
  }

  void grant(Role role, Permission... permissions) {
    role.grant(Arrays.asList(permissions));
    roleChanged(role);
  }

  private void roleChanged(Role role) {
    world.tell("GUILD_ROLE_UPDATE", Json.object().put("guild_id", id).set("role", role.json()));
  }

  void opens() {
    if (world.gateway.hasSessions())
      world.tell("GUILD_CREATE", created());
  }

  boolean hasBot() {
    return hasBot;
  }

  Role botRole() {
    return botRole;
  }

  Optional<Role> roleWithId(String roleId) {
    return Optional.ofNullable(roles.get(roleId));
  }

  List<Role> roles() {
    return List.copyOf(roles.values());
  }

  /** @return the permission bits of someone here, channels left out of it */
  long bits(Person person) {
    if (person.equals(owner))
      return Permission.bits(List.of(Permission.ADMINISTRATOR));
    if (person.isBot())
      return hasBot ? everyone.bits() | botRole.bits() : 0;
    long bits = everyone.bits();
    for (Role role : person.roles())
      bits |= role.bits();
    return bits;
  }

  private List<ChatChannel> all() {
    return world.channels().stream().filter(c -> c.isIn(this)).toList();
  }

  ObjectNode json() {
    ObjectNode json = Json.object().put("id", id).put("name", name).put("owner_id", owner.id())
        .put("preferred_locale", "nl")
        .put("verification_level", 0).put("default_message_notifications", 0)
        .put("explicit_content_filter", 0)
        .put("mfa_level", 0).put("nsfw_level", 0).put("premium_tier", 0)
        .put("premium_progress_bar_enabled", false)
        .put("afk_timeout", 300).put("system_channel_flags", 0).putNull("icon").putNull("afk_channel_id")
        .putNull("system_channel_id").putNull("rules_channel_id");
    json.set("roles", Json.array(roles.values().stream().map(Role::json).toList()));
    json.putArray("emojis");
    json.putArray("stickers");
    json.putArray("features");
    return json;
  }

  /** @return this server as it stands in the list of those that someone is in */
  ObjectNode asJoined(Person member) {
    ObjectNode json = Json.object().put("id", id).put("name", name).put("owner", member.equals(owner))
        .put("permissions", Long.toString(bits(member))).putNull("icon").putNull("banner");
    json.putArray("features");
    return json;
  }

  /** @return what the gateway tells when the bot comes to know this server: itself its only member, threads where it may look */
  ObjectNode created() {
    List<ChatChannel> seen = new ArrayList<>(threads());
    seen.removeIf(t -> t.isArchived() || !t.isHeardByBot());
    ObjectNode json = json().put("member_count", 2).put("large", false).put("unavailable", false)
        .put("joined_at", "2026-01-01T00:00:00+00:00");
    json.set("channels", Json.array(channels().stream().map(ChatChannel::json).toList()));
    json.set("threads", Json.array(seen.stream().map(ChatChannel::json).toList()));
    json.putArray("members").add(world.bot.memberWithUser(this));
    for (String empty : List.of("guild_scheduled_events", "voice_states", "presences", "stage_instances",
        "soundboard_sounds"))
      json.putArray(empty);
    return json;
  }
}
