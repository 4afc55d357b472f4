package nl.draaiboek.discord.fake;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The messages of a channel by age, those to one person alone among them. */
final class History {
  private final NavigableMap<String, ChatMessage> messages = new TreeMap<>(
      Comparator.comparingLong(Long::parseLong));

  void add(ChatMessage message) {
    messages.put(message.id(), message);
  }

  void remove(ChatMessage message) {
    messages.remove(message.id());
  }

  /** @return all that were not deleted, oldest first */
  List<ChatMessage> all() {
    return List.copyOf(messages.values());
  }

  Optional<ChatMessage> message(String id) {
    return Optional.ofNullable(messages.get(id));
  }

  /** @return those for everyone before or after a message, newest first */
  List<ChatMessage> page(Optional<String> before, Optional<String> after, Optional<String> around,
      int limit) {
    NavigableMap<String, ChatMessage> open = new TreeMap<>(messages);
    open.values().removeIf(ChatMessage::isPrivate);
    if (around.isPresent())
      return Stream.concat(newer(open, around.get(), limit / 2).stream(),
          older(open.headMap(around.get(), true), limit / 2 + 1).stream()).toList();
    if (after.isPresent())
      return newer(open, after.get(), limit);
    return older(before.map(id -> open.headMap(id, false)).orElse(open), limit);
  }

  private static List<ChatMessage> newer(NavigableMap<String, ChatMessage> from, String id, int limit) {
    return from.tailMap(id, false).values().stream().limit(limit).toList().reversed();
  }

  private static List<ChatMessage> older(NavigableMap<String, ChatMessage> from, int limit) {
    return from.descendingMap().values().stream().limit(limit).toList();
  }

  void addLastTo(ObjectNode channel) {
    if (messages.isEmpty())
      channel.putNull("last_message_id");
    else
      channel.put("last_message_id", messages.lastKey());
  }
}
