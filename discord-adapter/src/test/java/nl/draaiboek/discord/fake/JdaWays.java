package nl.draaiboek.discord.fake;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Set;

/** The four ways in which JDA departs from Discord's document and Discord does not mind. There is no fifth. */
final class JdaWays {
  /** In which places and for whom a command is there: what the document has as numbers and JDA writes as text. */
  private static final Set<String> CONTEXTS = Set.of("contexts", "integration_types");
  private static final Set<String> WITH_NUMBER_AS_ID = Set.of("attachments", "permission_overwrites");

  private JdaWays() {}

  /** {@code ?wait=} goes with the webhooks' own messages in the document, not with {@code @original}. */
  static boolean isKnownQuery(RoutePattern route, String name) {
    return name.equals("wait") && route.toString().endsWith("/messages/@original");
  }

  /** @return the request as the document wants it: ids of files and overwrites as text, contexts of commands as numbers */
  static JsonNode mended(JsonNode body) {
    JsonNode copy = body.deepCopy();
    mend(copy);
    return copy;
  }

  private static void mend(JsonNode node) {
    node.properties().forEach(field -> {
      if (WITH_NUMBER_AS_ID.contains(field.getKey()))
        field.getValue().forEach(JdaWays::idAsText);
      if (CONTEXTS.contains(field.getKey()) && field.getValue() instanceof ArrayNode contexts)
        asNumbers(contexts);
    });
    node.forEach(JdaWays::mend);
  }

  private static void idAsText(JsonNode entry) {
    if (entry instanceof ObjectNode object && object.path("id").isIntegralNumber())
      object.put("id", object.path("id").asText());
  }

  private static void asNumbers(ArrayNode contexts) {
    List<JsonNode> before = Json.list(contexts);
    contexts.removeAll();
    before.forEach(c -> contexts.add(c.isTextual() ? contexts.numberNode(Integer.parseInt(c.asText())) : c));
  }
}
