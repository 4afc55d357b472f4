package nl.draaiboek.discord.fake;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;

/**
 * A request as the bot sent it.
 *
 * @param path   below {@code /api/v10}
 * @param body   its JSON; missing where there is none
 * @param status what it was answered with; 0 while it is not
 */
public record Request(String method, String path, Map<String, String> query, JsonNode body,
    List<String> files, String authorization,
    long nanos, int status) {
  Request answered(int with) {
    return new Request(method, path, query, body, files, authorization, nanos, with);
  }

  /** @param route for example {@code POST /channels/{any}/messages} */
  public boolean isFor(String route) {
    return RoutePattern.of(route).matches(method, path);
  }

  @Override
  public String toString() {
    return method + " " + path + " -> " + status;
  }
}
