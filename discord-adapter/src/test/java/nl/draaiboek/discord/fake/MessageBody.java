package nl.draaiboek.discord.fake;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;

/** What stands in a message: words, embeds, components, files and flags, and what stood in it before. */
final class MessageBody {
  private static final int SUPPRESS_EMBEDS = 1 << 2;
  private static final int HAS_THREAD = 1 << 5;
  /** Shown to one person alone. */
  static final int EPHEMERAL = 1 << 6;
  /** "is thinking..." */
  static final int LOADING = 1 << 7;
  private static final int SUPPRESS_NOTIFICATIONS = 1 << 12;
  static final int COMPONENTS_V2 = 1 << 15;
  private static final int SET_BY_DISCORD = EPHEMERAL | LOADING | HAS_THREAD;
  private static final int SET_BY_BOTS = EPHEMERAL | LOADING | COMPONENTS_V2 | SUPPRESS_EMBEDS
      | SUPPRESS_NOTIFICATIONS;

  private final World world;
  private final ChatChannel channel;
  private final ObjectNode json = Json.object();
  private final List<String> versions = new ArrayList<>();
  private List<SeenFile> files = List.of();

  MessageBody(World world, ChatChannel channel) {
    this.world = world;
    this.channel = channel;
  }

  String text() {
    return json.path("content").asText("");
  }

  String reads() {
    List<String> all = new ArrayList<>(List.of(text()));
    embeds().forEach(e -> all.addAll(Components.wordsOfEmbed(e)));
    all.addAll(Components.words(components()));
    return String.join("\n", all.stream().filter(t -> !t.isEmpty()).toList());
  }

  JsonNode embeds() {
    return json.path("embeds").isArray() ? json.path("embeds") : Json.array();
  }

  JsonNode components() {
    return json.path("components").isArray() ? json.path("components") : Json.array();
  }

  /** @return which mentions the bot lets count; missing where it did not say */
  JsonNode allowedMentions() {
    return json.path("allowed_mentions");
  }

  List<SeenFile> files() {
    return files;
  }

  List<String> versions() {
    return List.copyOf(versions);
  }

  boolean has(int flag) {
    return (flags() & flag) != 0;
  }

  void hasThread() {
    json.put("flags", flags() | HAS_THREAD);
  }

  void isForOne() {
    json.put("flags", flags() | EPHEMERAL);
  }

  /** What was "thinking" does so no more, and that it did is no version of it. */
  void thinksNoMore() {
    json.put("flags", flags() & ~LOADING);
    versions.clear();
  }

  /** Puts what is given in the place of what was there and leaves the rest. */
  void fill(JsonNode changes, List<Upload> uploads) {
    for (String field : List.of("content", "embeds", "nonce"))
      if (changes.has(field))
        json.set(field, changes.get(field).deepCopy());
    embeds().forEach(e -> ((ObjectNode) e).put("type", "rich"));
    if (changes.has("components"))
      json.set("components", Components.completed(changes.get("components")));
    if (changes.has("flags"))
      json.put("flags", (flags() & SET_BY_DISCORD) | (changes.get("flags").asInt() & SET_BY_BOTS));
    json.remove("allowed_mentions");
    if (changes.has("allowed_mentions"))
      json.set("allowed_mentions", changes.get("allowed_mentions"));
    if (!uploads.isEmpty() || changes.has("attachments"))
      files = SeenFile.of(world, channel, files, changes.path("attachments"), uploads);
    if (!world.isHurried())
      versions.add(reads());
  }

  void addTo(ObjectNode message) {
    message.put("content", text()).put("flags", flags());
    message.set("embeds", embeds().deepCopy());
    message.set("components", components().deepCopy());
    message.set("attachments", Json.array(files.stream().map(SeenFile::json).toList()));
    if (json.has("nonce"))
      message.set("nonce", json.get("nonce"));
  }

  private int flags() {
    return json.path("flags").asInt();
  }
}
