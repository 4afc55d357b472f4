package nl.draaiboek.teams.card;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import nl.draaiboek.core.chat.Target;
import nl.draaiboek.core.message.Button.Emphasis;

/**
 * The buttons of one showing of a card. Each carries what it does and a name of its own, by which the same press that comes twice is
 * known. A client that does not know {@code Action.Execute} sends the same as a message.
 */
final class Presses {
  static final String TARGET = "target";
  static final String FORM = "form";
  static final String CHOICE = "choice";
  static final String NONCE = "nonce";

  private final String version;
  private int made;

  Presses(String version) {
    this.version = version;
  }

  ObjectNode press(String title, Target target, Emphasis emphasis) {
    String text = target.text();
    // What is not filled in elsewhere on the card is no reason to hold this press back.
    return execute(title, text.substring(0, text.indexOf(':')), emphasis, "none", TARGET, text);
  }

  /** @param input the list from which something is chosen */
  ObjectNode choose(String title, String input) {
    return execute(title, "choose", Emphasis.PLAIN, "auto", CHOICE, input);
  }

  /** @param action the form's address */
  ObjectNode send(String title, String action) {
    return execute(title, "send", Emphasis.STRONG, "auto", FORM, action);
  }

  private ObjectNode execute(String title, String verb, Emphasis emphasis, String inputs, String name,
      String value) {
    ObjectNode data = JsonNodeFactory.instance.objectNode().put(name, value).put(NONCE,
        version + "/" + made++);
    ObjectNode execute = button("Action.Execute", title, emphasis, inputs, data).put("verb", verb);
    execute.set("fallback", button("Action.Submit", title, emphasis, inputs, data.deepCopy()));
    return execute;
  }

  private static ObjectNode button(String type, String title, Emphasis emphasis, String inputs,
      ObjectNode data) {
    ObjectNode button = Elements.of(type).put("title", title).put("associatedInputs", inputs);
    if (emphasis == Emphasis.STRONG)
      button.put("style", "positive");
    button.set("data", data);
    return button;
  }
}
