package nl.draaiboek.discord.fake;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Set;

/** The ways in which JDA departs from Discord's document and Discord does not mind. There is no other. */
final class JdaWays {
  /** In which places and for whom a command is there: numbers in the document, text in JDA. */
  private static final Set<String> CONTEXTS = Set.of("contexts", "integration_types");
  /** Things whose id is text in the document and a number in JDA. */
  private static final Set<String> WITH_NUMBER_AS_ID = Set.of("attachments", "permission_overwrites");
  private static final String RECIPIENT = "recipient_id";

  private JdaWays() {}

  /** {@code ?wait=} goes with the webhooks' own messages in the document, not with {@code @original}. */
  static boolean isKnownQuery(RoutePattern route, String name) {
    return name.equals("wait") && route.toString().endsWith("/messages/@original");
  }

  /** @return the request as the document wants it: ids as text, contexts of commands as numbers */
  static JsonNode mended(JsonNode body) {
    JsonNode copy = body.deepCopy();
    mend(copy);
    return copy;
  }

  private static void mend(JsonNode node) {
    asText(node, RECIPIENT);
    node.properties().forEach(field -> {
      if (WITH_NUMBER_AS_ID.contains(field.getKey()))
        field.getValue().forEach(entry -> asText(entry, "id"));
      if (CONTEXTS.contains(field.getKey()) && field.getValue() instanceof ArrayNode contexts)
        asNumbers(contexts);
    });
    node.forEach(JdaWays::mend);
  }

  private static void asText(JsonNode node, String field) {
    if (node instanceof ObjectNode object && object.path(field).isIntegralNumber())
      object.put(field, object.path(field).asText());
  }

  private static void asNumbers(ArrayNode contexts) {
    List<JsonNode> before = Json.list(contexts);
    contexts.removeAll();
    before.forEach(c -> contexts.add(c.isTextual() ? contexts.numberNode(Integer.parseInt(c.asText())) : c));
  }
}
