package nl.draaiboek.discord.fake;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** A form (modal) as it opened for someone: a title and fields to fill in. */
public final class Form {
  /**
   * One field.
   *
   * @param value what already stands in it
   */
  public record Field(String label, String description, String customId, boolean required, String value,
      JsonNode json) {
    boolean isText() {
      return json.path("type").asInt() == Components.TEXT_INPUT;
    }
  }

  private final Interaction opener;
  private final JsonNode data;

  Form(Interaction opener, JsonNode data) {
    this.opener = opener;
    this.data = data;
  }

  public String title() {
    return data.path("title").asText();
  }

  public String customId() {
    return data.path("custom_id").asText();
  }

  /** @return what stands in it between the fields */
  public String reads() {
    return String.join("\n", Components.words(data.path("components")));
  }

  public List<Field> fields() {
    return Json.list(data.path("components")).stream().filter(c -> c.path("type").asInt() == Components.LABEL)
        .map(c -> {
          JsonNode input = c.path("component");
          return new Field(c.path("label").asText(), c.path("description").asText(""),
              input.path("custom_id").asText(),
              input.path("required").asBoolean(true), input.path("value").asText(""), input);
        }).toList();
  }

  public Field field(String named) {
    return fields().stream().filter(f -> f.label.equals(named) || f.customId.equals(named)).findFirst()
        .orElseThrow(
            () -> new IllegalStateException("no field " + named + " in " + title() + ", but " + fields()));
  }

  Interaction opener() {
    return opener;
  }

  /** @return the components as they come back when it is sent with these answers */
  ArrayNode filledIn(Map<String, String> answers) {
    answers.keySet().forEach(this::field);
    ArrayNode filled = Json.array();
    int number = 1;
    for (Field field : fields()) {
      String answer = answers.getOrDefault(field.label, answers.getOrDefault(field.customId, field.value));
      ObjectNode row = filled.addObject().put("type", Components.LABEL).put("id", number++);
      ObjectNode input = row.putObject("component").put("type", field.json.path("type").asInt())
          .put("id", number++)
          .put("custom_id", field.customId);
      if (field.isText())
        input.put("value", checked(field, answer));
      else
        choose(field, answer).forEach(input.putArray("values")::add);
    }
    return filled;
  }

  /** Discord's client does not send a form with a field that is empty, too short or too long. */
  private static String checked(Field field, String answer) {
    int min = field.json.path("min_length").asInt(0);
    int max = field.json.path("max_length").asInt(BodyLimits.TEXT_INPUT_CHARS);
    boolean missing = answer.isEmpty() && field.required;
    boolean outside = !answer.isEmpty() && (answer.length() < min || answer.length() > max);
    if (missing || outside)
      throw new IllegalStateException("\"" + answer + "\" cannot be sent in the field " + field.label);
    return answer;
  }

  private static List<String> choose(Field field, String answer) {
    if (answer.isEmpty() && !field.required)
      return List.of();
    return Components.select(field.json).values(Arrays.asList(answer.split(",", -1)));
  }
}
