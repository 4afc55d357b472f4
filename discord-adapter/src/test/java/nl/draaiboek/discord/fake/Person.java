package nl.draaiboek.discord.fake;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Someone on Discord, and what they do there: type, press, choose, fill in, and look at what only they see. */
public final class Person {
  private final World world;
  private final String id;
  private final String name;
  private final boolean bot;
  private final List<Role> roles = new ArrayList<>();
  private String locale = "nl";
  private boolean closedForMessages;
  private Optional<ChatChannel> here = Optional.empty();

  Person(World world, String id, String name, boolean bot) {
    this.world = world;
    this.id = id;
    this.name = name;
    this.bot = bot;
  }

  public String id() {
    return id;
  }

  public String name() {
    return name;
  }

  /** @param language of this person's own Discord, for example {@code en-GB} */
  public Person reads(String language) {
    locale = language;
    return this;
  }

  /** Gives this person a role. */
  public Person gets(Role role) {
    synchronized (world) {
      roles.add(role);
    }
    return this;
  }

  /** Goes to a channel or thread: what is done without naming a place is done there. */
  public Person goesTo(ChatChannel channel) {
    here = Optional.of(channel);
    return this;
  }

  /** Lets nobody send direct messages any more. */
  public void closesDirectMessages() {
    closedForMessages = true;
  }

  public void opensDirectMessages() {
    closedForMessages = false;
  }

  public ChatMessage types(String text) {
    return types(place(), text);
  }

  public ChatMessage types(ChatChannel channel, String text) {
    return channel.hears(this, text, List.of(), null);
  }

  /** Replies to a message; its author is called by that. */
  public ChatMessage replies(ChatMessage message, String text) {
    return message.channel().hears(this, text, List.of(), message);
  }

  /** Posts a message with a file, a picture for example. */
  public ChatMessage posts(ChatChannel channel, String text, String fileName, byte[] bytes) {
    return channel.hears(this, text, List.of(new Upload("files[0]", fileName, new Bytes(bytes))), null);
  }

  /** Writes to the bot alone. */
  public ChatMessage messages(String text) {
    return types(direct(), text);
  }

  /** @return where this person and the bot talk alone */
  public ChatChannel direct() {
    return world.direct(this);
  }

  /** Leaves a thread. */
  public void leaves(ChatChannel thread) {
    thread.isLeftBy(this);
  }

  public void edits(ChatMessage message, String text) {
    message.isEditedBy(this, text);
  }

  /** Takes all files off a message; its words stay. */
  public void takesFilesOff(ChatMessage message) {
    message.losesFilesBy(this);
  }

  public void deletes(ChatMessage message) {
    message.isDeletedBy(this);
  }

  public void reacts(ChatMessage message, String emoji) {
    message.react(this, emoji);
  }

  /** Types a command that the bot has registered, for example {@code session open}, with its options. */
  public Interaction slash(String command, Map<String, ?> options) {
    return slash(place(), command, options);
  }

  public Interaction slash(ChatChannel channel, String command, Map<String, ?> options) {
    return world.interactions.command(this, channel, command, options);
  }

  /** Types a beginning in an option of a command and waits for suggestions. */
  public Interaction completes(String command, String option, String beginning) {
    return world.interactions.completion(this, place(), command, option, beginning);
  }

  /**
   * Presses a button that can be pressed.
   *
   * @param button its label, the beginning of it, or its custom id
   */
  public Interaction presses(ChatMessage message, String button) {
    return world.interactions.press(this, message, message.button(button).customId());
  }

  /** Sends a press on a button that the message does not have (any more), as a changed client can. */
  public Interaction forges(ChatMessage message, String customId) {
    return world.interactions.press(this, message, customId);
  }

  /**
   * Chooses in a select.
   *
   * @param select its placeholder or custom id
   * @param options labels or values
   */
  public Interaction picks(ChatMessage message, String select, String... options) {
    SeenSelect found = message.select(select);
    return world.interactions.pick(this, message, found, found.values(Arrays.asList(options)));
  }

  /**
   * Fills in a form and sends it.
   *
   * @param answers by label or custom id
   */
  public Interaction fillsIn(Form form, Map<String, String> answers) {
    return world.interactions.fillIn(this, form, answers);
  }

  /** @return what the bot showed to this person alone and did not take away, oldest first */
  public List<ChatMessage> seesAlone() {
    return world.channels().stream().flatMap(c -> c.shownTo(this).stream()).toList();
  }

  ChatChannel place() {
    return here.orElseThrow(() -> new IllegalStateException(name + " is nowhere: say goesTo(channel) first"));
  }

  boolean isBot() {
    return bot;
  }

  boolean isClosedForMessages() {
    return closedForMessages;
  }

  String locale() {
    return locale;
  }

  List<Role> roles() {
    return List.copyOf(roles);
  }

  ObjectNode user() {
    return Json.object().put("id", id).put("username", name.toLowerCase(Locale.ROOT)).put("global_name", name)
        .put("discriminator", bot ? "0001" : "0").put("bot", bot).put("public_flags", 0).put("flags", 0)
        .putNull("avatar").putNull("primary_guild");
  }

  /** @return this person as they themselves are told */
  ObjectNode self() {
    return user().put("verified", true).put("mfa_enabled", false).put("locale", locale);
  }

  /** @return this person as a member of a guild, without the user itself */
  ObjectNode member(Guild guild) {
    ObjectNode json = Json.object().put("joined_at", "2026-01-01T00:00:00+00:00").put("deaf", false)
        .put("mute", false).put("flags", 0).put("pending", false);
    for (String unset : List.of("nick", "avatar", "banner", "premium_since", "communication_disabled_until"))
      json.putNull(unset);
    Stream<Role> worn = bot
        ? Stream.of(guild.botRole())
        : roles.stream().filter(r -> guild.roles().contains(r));
    worn.map(Role::id).forEach(json.putArray("roles")::add);
    return json;
  }

  ObjectNode memberWithUser(Guild guild) {
    return member(guild).set("user", user());
  }

  @Override
  public String toString() {
    return name;
  }
}
