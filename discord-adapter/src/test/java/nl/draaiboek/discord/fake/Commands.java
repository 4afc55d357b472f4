package nl.draaiboek.discord.fake;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The commands that the bot registered, and to whom they are offered. */
final class Commands {
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

  /** @return what this person can choose from here */
  List<ObjectNode> offered(Person person, ChatChannel channel) {
    List<ObjectNode> all = new ArrayList<>(in(""));
    channel.guild().ifPresentOrElse(guild -> {
      all.addAll(in(guild.id()));
      all.removeIf(c -> !isFor(guild.bits(person), c));
    }, () -> all.removeIf(Commands::isForServersOnly));
    return all;
  }

  /** Nothing said means everyone; no permission at all means administrators. */
  private static boolean isFor(long bits, JsonNode command) {
    JsonNode wanted = command.path("default_member_permissions");
    return wanted.isMissingNode() || wanted.isNull() || Permission.ADMINISTRATOR.in(bits)
        || (wanted.asLong() != 0 && (bits & wanted.asLong()) == wanted.asLong());
  }

  private static boolean isForServersOnly(JsonNode command) {
    JsonNode contexts = command.path("contexts");
    return contexts.isArray()
        && Json.list(contexts).stream().noneMatch(c -> c.asInt() == IN_DIRECT_MESSAGES);
  }
}
