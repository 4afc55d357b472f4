package nl.draaiboek.discord.fake;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The commands that the bot registered, and what is sent when someone types one. */
final class Commands {
  private static final int SUBCOMMAND_GROUP = 2;
  private static final int STRING = 3;
  private static final int INTEGER = 4;
  private static final int BOOLEAN = 5;
  private static final int USER = 6;
  private static final int NUMBER = 10;
  private static final int IN_DIRECT_MESSAGES = 1;

  /** By the guild they are for; the empty text is for everywhere. */
  private final Map<String, List<ObjectNode>> registered = new LinkedHashMap<>();
  private int overwrites;

  List<ObjectNode> in(String guild) {
    return List.copyOf(registered.getOrDefault(guild, List.of()));
  }

  /** @return how often all were registered anew */
  int overwrites() {
    return overwrites;
  }

  void replace(String guild, List<ObjectNode> all) {
    overwrites++;
    registered.put(guild, new ArrayList<>(all));
  }

  void put(String guild, ObjectNode command) {
    List<ObjectNode> all = registered.computeIfAbsent(guild, g -> new ArrayList<>());
    all.removeIf(c -> c.path("name").equals(command.path("name")));
    all.add(command);
  }

  boolean remove(String guild, String id) {
    return registered.getOrDefault(guild, List.of()).removeIf(c -> c.path("id").asText().equals(id));
  }

  /** Writes what is sent when someone types a command. The path is for example "session open" */
  void fill(ObjectNode data, String path, Map<String, ?> options, ChatChannel channel, World world) {
    JsonNode command = begin(data, path, channel);
    ArrayNode sent = deepest(data);
    JsonNode wanted = options(command, path);
    for (JsonNode option : wanted)
      if (option.path("required").asBoolean() && !options.containsKey(option.path("name").asText()))
        throw new IllegalStateException("/" + path + " needs " + option.path("name").asText());
    options.forEach((name, value) -> {
      JsonNode option = find(wanted, name).orElseThrow(
          () -> new IllegalStateException("/" + path + " has no option " + name + ", but " + names(wanted)));
      send(sent.addObject().put("name", name), option, value, data, channel, world);
    });
  }

  /** Writes what is sent while someone types in one option. */
  void fillPartly(ObjectNode data, String path, String name, String beginning, ChatChannel channel) {
    JsonNode command = begin(data, path, channel);
    ArrayNode sent = deepest(data);
    JsonNode option = find(options(command, path), name).filter(o -> o.path("autocomplete").asBoolean())
        .orElseThrow(() -> new IllegalStateException("/" + path + " completes no option " + name));
    sent.addObject().put("name", name).put("type", option.path("type").asInt()).put("value", beginning)
        .put("focused", true);
  }

  private JsonNode begin(ObjectNode data, String path, ChatChannel channel) {
    String[] words = path.split(" ", -1);
    JsonNode command = offered(channel).stream().filter(c -> c.path("name").asText().equals(words[0]))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("no command /" + words[0] + " here, but "
            + offered(channel).stream().map(c -> c.path("name").asText()).toList()));
    data.put("id", command.path("id").asText()).put("name", words[0]).put("type", 1);
    channel.guild().filter(g -> in(g.id()).contains(command)).ifPresent(g -> data.put("guild_id", g.id()));
    ArrayNode into = data.putArray("options");
    JsonNode at = command;
    for (int i = 1; i < words.length; i++) {
      String word = words[i];
      JsonNode options = at.path("options");
      at = find(options, word).filter(o -> o.path("type").asInt() <= SUBCOMMAND_GROUP)
          .orElseThrow(() -> new IllegalStateException("no command /" + path + ", but " + names(options)));
      into = into.addObject().put("name", word).put("type", at.path("type").asInt()).putArray("options");
    }
    return command;
  }

  private List<ObjectNode> offered(ChatChannel channel) {
    List<ObjectNode> all = new ArrayList<>(in(""));
    channel.guild().ifPresentOrElse(g -> all.addAll(in(g.id())),
        () -> all.removeIf(Commands::isForServersOnly));
    return all;
  }

  private static boolean isForServersOnly(JsonNode command) {
    JsonNode contexts = command.path("contexts");
    return contexts.isArray() && Json.list(contexts).stream().noneMatch(c -> c.asInt() == IN_DIRECT_MESSAGES);
  }

  private static ArrayNode deepest(ObjectNode data) {
    ArrayNode options = (ArrayNode) data.path("options");
    while (!options.isEmpty() && options.get(0).path("type").asInt() <= SUBCOMMAND_GROUP)
      options = (ArrayNode) options.get(0).path("options");
    return options;
  }

  private static JsonNode options(JsonNode command, String path) {
    JsonNode at = command;
    String[] words = path.split(" ", -1);
    for (int i = 1; i < words.length; i++)
      at = find(at.path("options"), words[i]).orElseThrow();
    JsonNode options = at.path("options");
    if (Json.list(options).stream().anyMatch(o -> o.path("type").asInt() <= SUBCOMMAND_GROUP))
      throw new IllegalStateException("/" + path + " wants one of " + names(options));
    return options;
  }

  private static void send(ObjectNode sent, JsonNode option, Object value, ObjectNode data,
      ChatChannel channel, World world) {
    int type = option.path("type").asInt();
    sent.put("type", type);
    if (!option.path("choices").isEmpty()) {
      sent.set("value", Json.list(option.path("choices")).stream()
          .filter(c -> c.path("name").asText().equals(value.toString())
              || c.path("value").asText().equals(value.toString()))
          .findFirst()
          .orElseThrow(
              () -> new IllegalStateException(value + " is none of " + names(option.path("choices"))))
          .path("value"));
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
        ObjectNode resolved = data.withObject("/resolved");
        resolved.withObject("/users").set(person.id(), person.user());
        channel.guild().ifPresent(g -> resolved.withObject("/members").set(person.id(),
            person.member(g).put("permissions", Long.toString(channel.bits(person)))));
      }
      default -> throw new IllegalStateException("options of type " + type + " are not played yet");
    }
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
