package nl.draaiboek.discord.fake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The routes that this Discord knows. */
final class Routes {
  interface Handler {
    Answer handle(Call call);
  }

  record Found(Handler handler, Map<String, String> path) {}

  private record Route(RoutePattern pattern, Handler handler) {}

  private final List<Route> all = new ArrayList<>();

  static Routes standard() {
    Routes routes = new Routes();
    ApplicationRoutes.addTo(routes);
    UserRoutes.addTo(routes);
    GuildRoutes.addTo(routes);
    ChannelRoutes.addTo(routes);
    MessageRoutes.addTo(routes);
    ReactionRoutes.addTo(routes);
    ThreadRoutes.addTo(routes);
    CallbackRoutes.addTo(routes);
    WebhookRoutes.addTo(routes);
    return routes;
  }

  void add(String route, Handler handler) {
    all.add(new Route(RoutePattern.of(route), handler));
  }

  Optional<Found> find(String method, String path) {
    List<String> parts = RoutePattern.parts(path);
    return all.stream().filter(r -> r.pattern.matches(method, parts))
        .max(Comparator.comparingLong(r -> r.pattern.exactness()))
        .map(r -> new Found(r.handler, named(r.pattern, parts)));
  }

  private static Map<String, String> named(RoutePattern pattern, List<String> parts) {
    Map<String, String> names = new HashMap<>();
    for (int i = 0; i < parts.size(); i++)
      if (pattern.isOpen(i))
        names.put(pattern.parts().get(i).replaceAll("[{}]", ""), parts.get(i));
    return names;
  }
}
