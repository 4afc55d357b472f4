package nl.draaiboek.discord.fake;

import com.fasterxml.jackson.databind.JsonNode;

/** Channels and threads themselves. */
final class ChannelRoutes {
  private ChannelRoutes() {}

  static void addTo(Routes routes) {
    routes.add("GET /channels/{channel}", call -> {
      call.channel().demand();
      return Answer.ok(call.channel().json());
    });
    routes.add("PATCH /channels/{channel}", ChannelRoutes::change);
    routes.add("DELETE /channels/{channel}", ChannelRoutes::delete);
    routes.add("POST /channels/{channel}/typing", call -> {
      call.channel()
          .demand(call.channel().isThread() ? Permission.SEND_MESSAGES_IN_THREADS : Permission.SEND_MESSAGES);
      return Answer.done();
    });
  }

  private static Answer change(Call call) {
    ChatChannel channel = call.channel();
    JsonNode wish = call.json();
    if (wish.has("name"))
      BodyLimits.checkThreadName(wish);
    if (!channel.isThread()) {
      channel.demand(Permission.MANAGE_CHANNELS);
    } else if (wish.size() == 1 && wish.path("archived").isBoolean() && !wish.path("archived").asBoolean()
        && !channel.state().isLocked()) {
      // Whoever may write in a thread may take it out of the archive.
      channel.demand(Permission.SEND_MESSAGES_IN_THREADS);
    } else if (channel.state().isArchived() && !wish.has("archived")) {
      throw Refused.archived();
    } else if (channel.state().owner().equals(call.world().bot) && !wish.has("locked")) {
      channel.demand();
    } else {
      channel.demand(Permission.MANAGE_THREADS);
    }
    channel.changes(wish);
    return Answer.ok(channel.json());
  }

  private static Answer delete(Call call) {
    ChatChannel channel = call.channel();
    channel.demand(channel.isThread() ? Permission.MANAGE_THREADS : Permission.MANAGE_CHANNELS);
    Answer answer = Answer.ok(channel.json());
    channel.isDeleted();
    return answer;
  }
}
