package nl.draaiboek.discord.fake;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;

/** What a bot asked to hear, and what it is therefore told. */
record Intents(int bits) {
  private static final int GUILDS = 1;
  private static final int GUILD_MEMBERS = 1 << 1;
  private static final int GUILD_PRESENCES = 1 << 8;
  private static final int GUILD_MESSAGES = 1 << 9;
  private static final int GUILD_MESSAGE_REACTIONS = 1 << 10;
  private static final int DIRECT_MESSAGES = 1 << 12;
  private static final int DIRECT_MESSAGE_REACTIONS = 1 << 13;
  private static final int MESSAGE_CONTENT = 1 << 15;

  /** @return whether all that needs the portal's consent has it */
  boolean areGranted(Application application) {
    return (bits & (GUILD_MEMBERS | GUILD_PRESENCES)) == 0
        && (!has(MESSAGE_CONTENT) || application.mayReadContent());
  }

  /** @return what the bot gets to see of an event; nothing when it did not ask for its kind */
  Optional<ObjectNode> filtered(String event, ObjectNode data, String bot) {
    boolean direct = !data.has("guild_id");
    if (event.startsWith("MESSAGE_REACTION"))
      return only(direct ? DIRECT_MESSAGE_REACTIONS : GUILD_MESSAGE_REACTIONS, data);
    if (event.startsWith("MESSAGE_"))
      return only(direct ? DIRECT_MESSAGES : GUILD_MESSAGES, data)
          .map(d -> mayRead(d, bot) ? d : withoutContent(d));
    if (event.startsWith("GUILD_") || event.startsWith("CHANNEL_") || event.startsWith("THREAD_"))
      return only(GUILDS, data);
    return Optional.of(data);
  }

  private boolean mayRead(JsonNode message, String bot) {
    return has(MESSAGE_CONTENT) || !message.has("guild_id") || message.at("/author/id").asText().equals(bot)
        || Json.list(message.path("mentions")).stream().anyMatch(m -> m.path("id").asText().equals(bot));
  }

  private static ObjectNode withoutContent(ObjectNode message) {
    if (!message.has("content"))
      return message;
    ObjectNode empty = message.deepCopy().put("content", "");
    List.of("embeds", "attachments", "components").forEach(empty::putArray);
    empty.remove("poll");
    return empty;
  }

  private Optional<ObjectNode> only(int intent, ObjectNode data) {
    return has(intent) ? Optional.of(data) : Optional.empty();
  }

  private boolean has(int intent) {
    return (bits & intent) != 0;
  }
}
