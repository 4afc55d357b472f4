package nl.draaiboek.discord.fake;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** Who marked a message with which emoji. */
final class Reactions {
  private final Map<String, Set<Person>> byEmoji = new LinkedHashMap<>();

  /** @return whether it was not there yet */
  boolean add(Person person, String emoji) {
    return byEmoji.computeIfAbsent(emoji, e -> new LinkedHashSet<>()).add(person);
  }

  /** @return whether it was there */
  boolean remove(Person person, String emoji) {
    Set<Person> people = byEmoji.getOrDefault(emoji, new LinkedHashSet<>());
    boolean was = people.remove(person);
    byEmoji.values().removeIf(Set::isEmpty);
    return was;
  }

  Map<String, Set<Person>> all() {
    Map<String, Set<Person>> all = new LinkedHashMap<>();
    byEmoji.forEach((emoji, people) -> all.put(emoji, Set.copyOf(people)));
    return all;
  }

  boolean isEmpty() {
    return byEmoji.isEmpty();
  }

  /** @param me whose own mark is told apart */
  ArrayNode json(Person me) {
    ArrayNode all = Json.array();
    byEmoji.forEach((emoji, people) -> {
      ObjectNode json = all.addObject().put("count", people.size()).put("me", people.contains(me))
          .put("me_burst", false);
      json.putObject("count_details").put("normal", people.size()).put("burst", 0);
      json.set("emoji", emoji(emoji));
      json.putArray("burst_colors");
    });
    return all;
  }

  static ObjectNode emoji(String emoji) {
    return Json.object().putNull("id").put("name", emoji);
  }
}
