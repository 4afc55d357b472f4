package nl.draaiboek.discord.fake;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Whom a message calls: what stands in its words, as far as the bot allowed it to count. */
final class Mentions {
  private static final Pattern PEOPLE = Pattern.compile("<@!?(\\d+)>");
  private static final Pattern ROLES = Pattern.compile("<@&(\\d+)>");
  private static final Pattern EVERYONE = Pattern.compile("@(everyone|here)");

  private Mentions() {}

  /** @return as if the bot had the permission to call everyone, whether it has it or not */
  static Set<String> pinged(World world, ChatMessage message, JsonNode allowed) {
    Set<String> pinged = new LinkedHashSet<>();
    everyone(message, allowed).forEach(word -> pinged.add("@" + word));
    roles(message, allowed).forEach(id -> pinged
        .add("@" + message.channel().guild().flatMap(g -> g.roleWithId(id)).map(Role::name).orElse(id)));
    people(world, message, allowed).forEach(p -> pinged.add(p.name()));
    return pinged;
  }

  static void addTo(ObjectNode json, World world, ChatMessage message, JsonNode allowed) {
    json.put("mention_everyone", !everyone(message, allowed).isEmpty());
    ArrayNode mentions = json.putArray("mentions");
    for (Person person : people(world, message, allowed)) {
      ObjectNode user = person.user();
      message.channel().guild().ifPresent(g -> user.set("member", person.member(g)));
      mentions.add(user);
    }
    roles(message, allowed).forEach(json.putArray("mention_roles")::add);
  }

  private static List<Person> people(World world, ChatMessage message, JsonNode allowed) {
    Set<String> ids = found(PEOPLE, message);
    ids.removeIf(id -> !isAllowed(allowed, "users", id));
    message.repliesTo()
        .filter(m -> !allowed.isObject() || allowed.path("replied_user").asBoolean())
        .ifPresent(m -> ids.add(m.author().id()));
    return world.withIds(ids);
  }

  private static Set<String> roles(ChatMessage message, JsonNode allowed) {
    Set<String> ids = found(ROLES, message);
    ids.removeIf(id -> !isAllowed(allowed, "roles", id));
    return ids;
  }

  private static Set<String> everyone(ChatMessage message, JsonNode allowed) {
    Set<String> words = found(EVERYONE, message);
    words.removeIf(word -> !isAllowed(allowed, "everyone", word));
    return words;
  }

  /** Without a word about it, all mentions count. */
  private static boolean isAllowed(JsonNode allowed, String kind, String id) {
    return !allowed.isObject()
        || Json.list(allowed.path("parse")).stream().anyMatch(p -> p.asText().equals(kind))
        || Json.list(allowed.path(kind)).stream().anyMatch(p -> p.asText().equals(id));
  }

  private static Set<String> found(Pattern pattern, ChatMessage message) {
    String words = message.text() + "\n" + String.join("\n", Components.words(message.components()));
    return new LinkedHashSet<>(pattern.matcher(words).results().map((MatchResult m) -> m.group(1)).toList());
  }
}
