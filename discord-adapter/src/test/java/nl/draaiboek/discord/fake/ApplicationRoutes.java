package nl.draaiboek.discord.fake;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** The bot's own page, its commands, and where the gateway is. */
final class ApplicationRoutes {
  private ApplicationRoutes() {}

  static void addTo(Routes routes) {
    routes.add("GET /gateway", call -> Answer.ok(gateway(call)));
    routes.add("GET /gateway/bot", ApplicationRoutes::gatewayForBots);
    routes.add("GET /oauth2/applications/@me", ApplicationRoutes::itself);
    routes.add("GET /applications/@me", ApplicationRoutes::itself);
    for (String place : List.of("/applications/{application}/commands",
        "/applications/{application}/guilds/{guild}/commands")) {
      routes.add("GET " + place, ApplicationRoutes::list);
      routes.add("PUT " + place, ApplicationRoutes::replace);
      routes.add("POST " + place, ApplicationRoutes::add);
      routes.add("DELETE " + place + "/{command}", ApplicationRoutes::remove);
    }
  }

  private static Answer itself(Call call) {
    return Answer.ok(call.world().application.json(call.world().person("Olga")));
  }

  private static ObjectNode gateway(Call call) {
    return Json.object().put("url", "ws://" + call.world().address() + "/gateway");
  }

  private static Answer gatewayForBots(Call call) {
    ObjectNode json = gateway(call).put("shards", 1);
    json.putObject("session_start_limit").put("total", 1000)
        .put("remaining", 1000 - call.world().gateway.identified.size())
        .put("reset_after", 86_400_000).put("max_concurrency", 1);
    return Answer.ok(json);
  }

  private static Answer list(Call call) {
    boolean localized = call.asked("with_localizations").filter("true"::equals).isPresent();
    List<ObjectNode> all = call.world().application.commands().in(guild(call)).stream()
        .map(ObjectNode::deepCopy).toList();
    if (!localized)
      all.forEach(ApplicationRoutes::withoutLocalizations);
    return Answer.ok(Json.array(all));
  }

  private static void withoutLocalizations(ObjectNode node) {
    node.remove(List.of("name_localizations", "description_localizations"));
    node.path("options").forEach(option -> withoutLocalizations((ObjectNode) option));
  }

  private static Answer replace(Call call) {
    BodyLimits.atMost("commands", call.json().size(), BodyLimits.COMMANDS);
    List<ObjectNode> all = Json.list(call.json()).stream().map(c -> registered(call, c)).toList();
    call.world().application.commands().replace(guild(call), all);
    return Answer.ok(Json.array(all));
  }

  private static Answer add(Call call) {
    ObjectNode command = registered(call, call.json());
    call.world().application.commands().put(guild(call), command);
    return Answer.created(command);
  }

  private static Answer remove(Call call) {
    if (!call.world().application.commands().remove(guild(call), call.part("command")))
      throw Refused.unknownCommand();
    return Answer.done();
  }

  private static ObjectNode registered(Call call, JsonNode wish) {
    ObjectNode command = (ObjectNode) JdaWays.mended(wish);
    command.put("id", call.world().newId()).put("application_id", call.world().application.id())
        .put("version", call.world().newId());
    if (!command.has("type"))
      command.put("type", 1);
    if (!command.has("default_member_permissions"))
      command.putNull("default_member_permissions");
    if (!guild(call).isEmpty())
      command.put("guild_id", guild(call));
    return command;
  }

  private static String guild(Call call) {
    return call.path().getOrDefault("guild", "");
  }
}
