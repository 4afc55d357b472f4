package nl.draaiboek.discord.fake;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;

/** Messages in channels, threads and talks of two. */
final class MessageRoutes {
  private MessageRoutes() {}

  static void addTo(Routes routes) {
    routes.add("GET /channels/{channel}/messages", MessageRoutes::history);
    routes.add("POST /channels/{channel}/messages", MessageRoutes::post);
    routes.add("GET /channels/{channel}/messages/{message}", MessageRoutes::get);
    routes.add("PATCH /channels/{channel}/messages/{message}", MessageRoutes::edit);
    routes.add("DELETE /channels/{channel}/messages/{message}", MessageRoutes::delete);
  }

  private static Answer history(Call call) {
    ChatChannel channel = call.channel();
    channel.demand();
    if (!channel.botMay(Permission.READ_MESSAGE_HISTORY))
      return Answer.ok(Json.array());
    int limit = call.asked("limit").map(Integer::parseInt).orElse(50);
    List<ChatMessage> found = channel.history().page(call.asked("before"), call.asked("after"),
        call.asked("around"),
        limit);
    return Answer.ok(Json.array(found.stream().map(m -> MessageRoutes.asBotMaySee(call, m)).toList()));
  }

  private static Answer get(Call call) {
    call.channel().demand(Permission.READ_MESSAGE_HISTORY);
    return Answer.ok(asBotMaySee(call, message(call)));
  }

  /** Without the intent for message content, HTTP leaves it out too. */
  private static JsonNode asBotMaySee(Call call, ChatMessage message) {
    int intents = call.world().application.mayReadContent() ? 1 << 15 : 0;
    var json = message.json();
    message.channel().guild().ifPresent(g -> json.put("guild_id", g.id()));
    var seen = new Intents(intents | 1 << 9 | 1 << 12).filtered("MESSAGE_CREATE", json, call.world().bot.id())
        .orElse(json);
    seen.remove("guild_id");
    return seen;
  }

  private static Answer post(Call call) {
    ChatChannel channel = call.channel();
    JsonNode body = call.json();
    if (channel.recipient().filter(Person::isClosedForMessages).isPresent())
      throw Refused.closedForMessages();
    channel.demand(channel.isThread() ? Permission.SEND_MESSAGES_IN_THREADS : Permission.SEND_MESSAGES);
    if (!call.files().isEmpty())
      channel.demand(Permission.ATTACH_FILES);
    if (!body.path("embeds").isEmpty())
      channel.demand(Permission.EMBED_LINKS);
    if (channel.isArchived() && channel.state().isLocked())
      throw Refused.archived();
    BodyLimits.checkMessage(body, call.files(), false);
    BodyLimits.checkNotEmpty(body, call.files());
    Optional<String> nonce = Optional.of(body.path("nonce").asText("")).filter(n -> !n.isEmpty());
    Optional<ChatMessage> known = nonce.filter(n -> body.path("enforce_nonce").asBoolean())
        .flatMap(channel.nonces()::message);
    if (known.isPresent())
      return Answer.ok(known.get().json());
    ChatMessage message = new ChatMessage(call.world(), channel, call.world().bot, body, call.files());
    if (body.path("message_reference").has("message_id"))
      reply(message, body.path("message_reference"));
    nonce.ifPresent(n -> channel.nonces().add(n, message));
    channel.post(message);
    return Answer.ok(message.json());
  }

  private static void reply(ChatMessage message, JsonNode reference) {
    message.channel().demand(Permission.READ_MESSAGE_HISTORY);
    Optional<ChatMessage> other = message.channel().any(reference.path("message_id").asText())
        .filter(m -> !m.isPrivate());
    if (other.isEmpty() && reference.path("fail_if_not_exists").asBoolean(true))
      throw Refused.field("message_reference", "REPLIES_UNKNOWN_MESSAGE", "Unknown message");
    other.ifPresent(message::replyingTo);
  }

  private static Answer edit(Call call) {
    ChatMessage message = message(call);
    call.channel().demand();
    if (!message.author().isBot())
      throw Refused.notTheAuthor();
    if (call.channel().isArchived())
      throw Refused.archived();
    if (!call.files().isEmpty())
      call.channel().demand(Permission.ATTACH_FILES);
    BodyLimits.checkMessage(call.json(), call.files(), message.hasComponentsV2());
    message.countEdit(call.world().limits.editsOfOldMessages());
    message.change(call.json(), call.files());
    return Answer.ok(message.json());
  }

  private static Answer delete(Call call) {
    ChatMessage message = message(call);
    call.channel().demand();
    if (!message.author().isBot())
      call.channel().demand(Permission.MANAGE_MESSAGES);
    message.delete();
    return Answer.done();
  }

  static ChatMessage message(Call call) {
    return call.channel().message(call.part("message"));
  }
}
