package nl.draaiboek.teams.door;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** What someone who pressed gets to see at once, alone. */
public sealed interface Answer {
  /** The card that they pressed on becomes this one, for them. */
  record Card(ObjectNode card) implements Answer {}

  /** A line above the card. */
  record Message(String text) implements Answer {}

  /** Nothing that can be seen. */
  record Nothing() implements Answer {}

  /** It did not work, and why. */
  record Fault(String text) implements Answer {}

  /** @return the body of the answer, as Teams wants it for {@code adaptiveCard/action} */
  default ObjectNode body() {
    ObjectNode body = JsonNodeFactory.instance.objectNode();
    return switch (this) {
      case Card(ObjectNode card) ->
        body.put("statusCode", 200).put("type", "application/vnd.microsoft.card.adaptive").set("value", card);
      case Message(String text) ->
        body.put("statusCode", 200).put("type", "application/vnd.microsoft.activity.message").put("value",
            text);
      case Nothing() ->
        body.put("statusCode", 200).put("type", "application/vnd.microsoft.activity.message").put("value",
            "");
      case Fault(String text) -> {
        body.put("statusCode", 500).put("type", "application/vnd.microsoft.error").putObject("value")
            .put("code", "500").put("message", text);
        yield body;
      }
    };
  }
}
