package nl.draaiboek.discord.fake;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.function.Predicate;

/** Servers: what they are, their channels, roles, members and active threads. */
final class GuildRoutes {
  private GuildRoutes() {}

  static void addTo(Routes routes) {
    routes.add("GET /guilds/{guild}", call -> Answer.ok(call.guild().json()));
    routes.add("GET /guilds/{guild}/channels",
        call -> Answer.ok(Json.array(call.guild().channels().stream().map(ChatChannel::json).toList())));
    routes.add("GET /guilds/{guild}/roles",
        call -> Answer.ok(Json.array(call.guild().roles().stream().map(Role::json).toList())));
    routes.add("GET /guilds/{guild}/members/{user}",
        call -> Answer.ok(call.user().memberWithUser(call.guild())));
    routes.add("GET /guilds/{guild}/threads/active", GuildRoutes::activeThreads);
  }

  private static Answer activeThreads(Call call) {
    return Answer.ok(threads(call, call.guild().threads(), t -> !t.isArchived() && t.isHeardByBot()));
  }

  static ObjectNode threads(Call call, List<ChatChannel> threads, Predicate<ChatChannel> which) {
    List<ChatChannel> found = threads.stream().filter(which).toList();
    ObjectNode json = Json.object().put("has_more", false);
    json.set("threads", Json.array(found.stream().map(ChatChannel::json).toList()));
    json.set("members", Json
        .array(found.stream().flatMap(t -> t.state().member(t.id(), call.world().bot).stream()).toList()));
    return json;
  }
}
