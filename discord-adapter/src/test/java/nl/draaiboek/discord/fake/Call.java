package nl.draaiboek.discord.fake;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A request that found its route.
 *
 * @param path what stood where the route has a name in braces
 */
record Call(World world, Map<String, String> path, Map<String, String> query, JsonNode body,
    List<Upload> files) {
  String part(String name) {
    String found = path.get(name);
    if (found == null)
      throw new IllegalStateException("the route has no {" + name + "}");
    return found;
  }

  Optional<String> asked(String name) {
    return Optional.ofNullable(query.get(name));
  }

  ChatChannel channel() {
    return world.channelWithId(part("channel")).orElseThrow(Refused::unknownChannel);
  }

  Guild guild() {
    return world.guildWithId(part("guild")).filter(Guild::hasBot).orElseThrow(Refused::unknownGuild);
  }

  /** @return the person in the path; {@code @me} is the bot */
  Person user() {
    return part("user").equals("@me")
        ? world.bot
        : world.personWithId(part("user")).orElseThrow(Refused::unknownUser);
  }

  JsonNode json() {
    if (!body.isContainerNode())
      throw Refused.notJson();
    return body;
  }
}
