package nl.draaiboek.teams.card;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.draaiboek.core.chat.Target;
import nl.draaiboek.core.language.Line;
import nl.draaiboek.core.message.Button;
import org.jspecify.annotations.Nullable;

/**
 * What somebody did on a card. {@code key} is the same when the same press comes again, whatever id Teams gives it, and another one
 * when something else was chosen or filled in.
 */
public sealed interface CardAnswer {
  /** A button, or one of a list. */
  record Pressed(Target target, String key) implements CardAnswer {}

  /** A form, by its address; what was left empty is not among the answers. */
  record Filled(String action, Map<String, String> answers, String key) implements CardAnswer {
    public Filled {
      answers = Map.copyOf(answers);
    }
  }

  /** Nothing that can be done; the line tells this person why. */
  record Refused(Line line) implements CardAnswer {}

  /**
   * Reads what Teams sends. Anybody can send anything: it never throws.
   *
   * @param value of a message that an {@code Action.Submit} made, or of an {@code adaptiveCard/action} invoke
   */
  static CardAnswer read(@Nullable JsonNode value) {
    if (value == null)
      return notOurs();
    JsonNode action = value.path("action");
    JsonNode data = action.isObject() ? action.path("data") : value;
    JsonNode nonce = data.path(Presses.NONCE);
    if (!nonce.isTextual() || !nonce.textValue().matches("[A-Za-z0-9._-]{1,40}/\\d{1,3}"))
      return notOurs();
    if (data.path(Presses.FORM).isTextual())
      return filled(data.path(Presses.FORM).textValue(), data, nonce.textValue());
    if (data.path(Presses.CHOICE).isTextual())
      return chosen(data.path(data.path(Presses.CHOICE).textValue()), nonce.textValue());
    return pressed(data.path(Presses.TARGET), nonce.textValue());
  }

  private static CardAnswer chosen(JsonNode choice, String nonce) {
    return choice.asText("").isBlank()
        ? new Refused(Line.of(CardPhrase.NOTHING_CHOSEN))
        : pressed(choice, nonce);
  }

  private static CardAnswer pressed(JsonNode text, String nonce) {
    if (!text.isTextual())
      return notOurs();
    try {
      Target target = Target.read(text.textValue());
      return new Pressed(target, key(nonce, target.text(), new TreeMap<>()));
    } catch (IllegalArgumentException _) {
      return notOurs();
    }
  }

  private static CardAnswer filled(String action, JsonNode data, String nonce) {
    if (action.isBlank() || action.length() > Button.MAX_ACTION_CHARS)
      return notOurs();
    SortedMap<String, String> answers = new TreeMap<>();
    for (Map.Entry<String, JsonNode> input : data.properties()) {
      if (!input.getKey().startsWith(FormInputs.PREFIX))
        continue;
      JsonNode value = input.getValue();
      if (!value.isValueNode() || value.asText().length() > MOST_CHARS || answers.size() == MOST_ANSWERS)
        return notOurs();
      if (!value.isNull() && !value.asText().isBlank())
        answers.put(input.getKey().substring(FormInputs.PREFIX.length()), value.asText());
    }
    return new Filled(action, answers, key(nonce, action, answers));
  }

  /** More than any field takes; what is longer comes from no card of ours. */
  int MOST_CHARS = 20_000;
  int MOST_ANSWERS = 20;

  private static Refused notOurs() {
    return new Refused(Line.of(CardPhrase.NOT_OURS));
  }

  /** At most 61 characters. */
  private static String key(String nonce, String what, SortedMap<String, String> answers) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      digest.update(what.getBytes(StandardCharsets.UTF_8));
      answers.forEach((name, answer) -> digest
          .update((name.length() + ":" + name + answer.length() + ":" + answer)
              .getBytes(StandardCharsets.UTF_8)));
      return nonce + "/" + HexFormat.of().formatHex(digest.digest(), 0, 8);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK knows SHA-256", e);
    }
  }
}
