package nl.draaiboek.discord.fake;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a thread has that other channels have not: a parent, an owner, members, and being archived. */
final class ThreadState {
  private final ChatChannel parent;
  private final Person owner;
  private final Instant created;
  private final Map<Person, Instant> members = new LinkedHashMap<>();
  private int archivedAfterMinutes;
  private Instant archiveChanged;
  private boolean archived;
  private boolean locked;

  ThreadState(ChatChannel parent, Person owner, int archivedAfterMinutes, Instant now) {
    this.parent = parent;
    this.owner = owner;
    this.archivedAfterMinutes = archivedAfterMinutes;
    created = now;
    archiveChanged = now;
    members.put(owner, now);
  }

  ChatChannel parent() {
    return parent;
  }

  Person owner() {
    return owner;
  }

  boolean isArchived() {
    return archived;
  }

  boolean isLocked() {
    return locked;
  }

  List<Person> members() {
    return List.copyOf(members.keySet());
  }

  boolean has(Person person) {
    return members.containsKey(person);
  }

  /** @return whether this person was not in it yet */
  boolean add(Person person, Instant now) {
    return members.putIfAbsent(person, now) == null;
  }

  /** @return whether this person was in it */
  boolean remove(Person person) {
    return members.remove(person) != null;
  }

  void changes(JsonNode wish, Instant now) {
    if (wish.has("archived") && wish.get("archived").asBoolean() != archived) {
      archived = !archived;
      archiveChanged = now;
    }
    locked = wish.has("locked") ? wish.get("locked").asBoolean() : locked;
    archivedAfterMinutes = wish.has("auto_archive_duration")
        ? wish.get("auto_archive_duration").asInt()
        : archivedAfterMinutes;
  }

  ObjectNode addTo(ObjectNode json, Person bot) {
    json.put("parent_id", parent.id()).put("owner_id", owner.id()).put("message_count", 0)
        .put("member_count", members.size()).put("total_message_sent", 0);
    json.putObject("thread_metadata").put("archived", archived)
        .put("auto_archive_duration", archivedAfterMinutes)
        .put("locked", locked).put("archive_timestamp", ChatChannel.written(archiveChanged))
        .put("create_timestamp", ChatChannel.written(created)).put("invitable", false);
    member(json.path("id").asText(), bot).ifPresent(m -> json.set("member", m));
    return json;
  }

  Optional<ObjectNode> member(String threadId, Person person) {
    return Optional.ofNullable(members.get(person))
        .map(since -> Json.object().put("id", threadId).put("user_id", person.id())
            .put("join_timestamp", ChatChannel.written(since)).put("flags", 0));
  }
}
