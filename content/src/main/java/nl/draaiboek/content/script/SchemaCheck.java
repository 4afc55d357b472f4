package nl.draaiboek.content.script;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.PathType;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion.VersionFlag;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/**
 * Holds {@code script.yaml} against its JSON Schema and tells in plain words what does not fit. What would be right is the
 * schema's own description, which editors show too.
 */
final class SchemaCheck {
  /** Where the schema lies among the resources. */
  static final String SCHEMA = "/sessions/script.schema.json";

  private final JsonNode text;
  private final JsonSchema schema;

  SchemaCheck() {
    try (InputStream in = Objects.requireNonNull(SchemaCheck.class.getResourceAsStream(SCHEMA), SCHEMA)) {
      text = new ObjectMapper().readTree(in);
      schema = JsonSchemaFactory.getInstance(VersionFlag.V202012)
          .getSchema(text, SchemaValidatorsConfig.builder().pathType(PathType.JSON_POINTER).build());
    } catch (IOException e) {
      throw new UncheckedIOException("the bundled schema cannot be read", e);
    }
  }

  void check(Draft draft, Problems problems) {
    schema.validate(draft.structure().tree()).stream()
        .sorted(Comparator.comparing((ValidationMessage m) -> m.getInstanceLocation().toString()))
        .forEach(message -> tell(message, draft, problems));
  }

  private void tell(ValidationMessage message, Draft draft, Problems problems) {
    String at = message.getInstanceLocation().toString();
    switch (message.getType()) {
      case "required" -> {
        String missing = message.getProperty();
        problems.wrong(ScriptFolder.STRUCTURE, draft.line(at), "'" + missing + "' is missing here"
            + right(around(message).at("/properties").path(missing)));
      }
      case "additionalProperties" -> {
        String key = message.getProperty();
        List<String> known = new ArrayList<>();
        around(message).path("properties").fieldNames().forEachRemaining(known::add);
        problems.wrong(ScriptFolder.STRUCTURE, draft.line(Yaml.under(at, key)),
            "no key is called '" + key + "' here" + Nearest.hint(key, known));
      }
      // Of a choice of shapes only the whole is told, not how each shape was missed.
      default -> value(message, at, draft, problems);
    }
  }

  private void value(ValidationMessage message, String at, Draft draft, Problems problems) {
    int line = draft.line(at);
    if (problems.wrongLines(ScriptFolder.STRUCTURE).contains(line))
      return;
    JsonNode found = draft.structure().tree().at(at);
    String name = at.substring(at.lastIndexOf('/') + 1);
    String what = name.isEmpty() ? "the file" : name.matches("\\d+") ? "this entry" : "'" + name + "'";
    problems.wrong(ScriptFolder.STRUCTURE, line, what + said(found) + right(around(message)));
  }

  private static String said(JsonNode found) {
    if (found.isNull() || found.isMissingNode())
      return " has no value";
    return found.isContainerNode() ? " is not as it should be" : " cannot be '" + found.asText() + "'";
  }

  /** The part of the schema that holds the rule that was broken. */
  private JsonNode around(ValidationMessage message) {
    String rule = message.getSchemaLocation().getFragment().toString();
    for (String at = parent(rule); !at.isEmpty(); at = parent(at)) {
      JsonNode node = text.at(at);
      if (node.has("description"))
        return node;
    }
    return text;
  }

  private static String parent(String pointer) {
    return pointer.substring(0, Math.max(0, pointer.lastIndexOf('/')));
  }

  private static String right(JsonNode rule) {
    String description = rule.path("description").asText("");
    return description.isEmpty() ? "" : "; it is " + description;
  }
}
