package nl.draaiboek.discord.fake;

/** People, and the talks of two with them. */
final class UserRoutes {
  private UserRoutes() {}

  static void addTo(Routes routes) {
    routes.add("GET /users/{user}",
        call -> Answer.ok(call.user().isBot() ? call.user().self() : call.user().user()));
    routes.add("GET /users/@me/guilds", call -> Answer.ok(Json.array(call.world().guilds().stream()
        .map(guild -> guild.asJoined(call.world().bot)).toList())));
    routes.add("POST /users/@me/channels", call -> {
      Person person = call.world().personWithId(call.json().path("recipient_id").asText())
          .filter(p -> !p.isBot())
          .orElseThrow(Refused::unknownUser);
      return Answer.ok(call.world().direct(person).json());
    });
  }
}
