package nl.draaiboek.discord.fake;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A command as someone types it: what Discord's client lets be typed, and what is sent for it. */
final class TypedCommand {
  private static final int SUBCOMMAND_GROUP = 2;
  private static final int STRING = 3;
  private static final int INTEGER = 4;
  private static final int BOOLEAN = 5;
  private static final int USER = 6;
  private static final int NUMBER = 10;

  private final World world;
  private final ChatChannel channel;
  private final String path;
  private final List<String> words;
  private final JsonNode command;

  /** The path is for example "session open". */
  TypedCommand(World world, Person person, ChatChannel channel, String path) {
    this.world = world;
    this.channel = channel;
    this.path = path;
    words = List.of(path.split(" ", -1));
    List<ObjectNode> offered = world.application.commands().offered(person, channel);
    command = find(Json.array(offered), words.getFirst()).orElseThrow(
        () -> new IllegalStateException("no command /" + path + " here, but " + names(Json.array(offered))));
  }

  /** Writes what is sent with these options, by name. */
  void fill(ObjectNode data, Map<String, ?> options) {
    ArrayNode sent = begin(data);
    JsonNode wanted = options();
    for (JsonNode option : wanted)
      if (option.path("required").asBoolean() && !options.containsKey(option.path("name").asText()))
        throw new IllegalStateException("/" + path + " needs " + option.path("name").asText());
    options.forEach((name, value) -> {
      JsonNode option = find(wanted, name).orElseThrow(() -> new IllegalStateException(
          "/" + path + " has no option " + name + ", but " + names(wanted)));
      send(sent.addObject().put("name", name), option, value, data);
    });
  }

  /** Writes what is sent while someone types in one option. */
  void fillPartly(ObjectNode data, String name, String beginning) {
    JsonNode option = find(options(), name).filter(o -> o.path("autocomplete").asBoolean())
        .orElseThrow(() -> new IllegalStateException("/" + path + " completes no option " + name));
    begin(data).addObject().put("name", name).put("type", option.path("type").asInt())
        .put("value", beginning).put("focused", true);
  }

  /** @return where the options go */
  private ArrayNode begin(ObjectNode data) {
    data.put("id", command.path("id").asText()).put("name", words.getFirst()).put("type", 1);
    if (command.has("guild_id"))
      data.set("guild_id", command.get("guild_id"));
    ArrayNode into = data.putArray("options");
    for (int depth = 1; depth < words.size(); depth++)
      into = into.addObject().put("name", words.get(depth)).put("type", at(depth).path("type").asInt())
          .putArray("options");
    return into;
  }

  private JsonNode options() {
    JsonNode options = at(words.size() - 1).path("options");
    if (Json.list(options).stream().anyMatch(TypedCommand::isSubcommand))
      throw new IllegalStateException("/" + path + " wants one of " + names(options));
    return options;
  }

  /** @return the command, or the subcommand so many words further */
  private JsonNode at(int depth) {
    JsonNode at = command;
    for (String word : words.subList(1, depth + 1)) {
      JsonNode options = at.path("options");
      at = find(options, word).filter(TypedCommand::isSubcommand)
          .orElseThrow(() -> new IllegalStateException("no command /" + path + ", but " + names(options)));
    }
    return at;
  }

  private static boolean isSubcommand(JsonNode option) {
    return option.path("type").asInt() <= SUBCOMMAND_GROUP;
  }

  private void send(ObjectNode sent, JsonNode option, Object value, ObjectNode data) {
    int type = option.path("type").asInt();
    sent.put("type", type);
    if (!option.path("choices").isEmpty()) {
      sent.set("value", choice(option.path("choices"), value.toString()));
      return;
    }
    switch (type) {
      case STRING -> sent.put("value", checked(option, value.toString()));
      case INTEGER -> sent.put("value", Long.parseLong(value.toString()));
      case NUMBER -> sent.put("value", Double.parseDouble(value.toString()));
      case BOOLEAN -> sent.put("value", Boolean.parseBoolean(value.toString()));
      case USER -> {
        Person person = value instanceof Person known ? known : world.person(value.toString());
        sent.put("value", person.id());
        resolve(person, data);
      }
      default -> throw new IllegalStateException("options of type " + type + " are not played yet");
    }
  }

  private void resolve(Person person, ObjectNode data) {
    ObjectNode resolved = data.withObject("/resolved");
    resolved.withObject("/users").set(person.id(), person.user());
    channel.guild().ifPresent(g -> resolved.withObject("/members").set(person.id(),
        person.member(g).put("permissions", Long.toString(channel.bits(person)))));
  }

  private static JsonNode choice(JsonNode choices, String wanted) {
    return Json.list(choices).stream()
        .filter(c -> c.path("name").asText().equals(wanted) || c.path("value").asText().equals(wanted))
        .findFirst().orElseThrow(() -> new IllegalStateException(wanted + " is none of " + names(choices)))
        .path("value");
  }

  private static String checked(JsonNode option, String text) {
    if (text.length() > option.path("max_length").asInt(BodyLimits.OPTION_CHARS)
        || text.length() < option.path("min_length").asInt(0))
      throw new IllegalStateException(
          "\"" + text + "\" cannot be typed into " + option.path("name").asText());
    return text;
  }

  private static Optional<JsonNode> find(JsonNode options, String name) {
    return Json.list(options).stream().filter(o -> o.path("name").asText().equals(name)).findFirst();
  }

  private static List<String> names(JsonNode options) {
    return Json.list(options).stream().map(o -> o.path("name").asText()).toList();
  }
}
