package nl.draaiboek.discord.fake;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Holds requests, and what the fake answers, against Discord's own OpenAPI document. */
final class OpenApiCheck {
  private static final OpenApiCheck SHARED = new OpenApiCheck();
  private static final String ADDRESS = "classpath:discord/openapi.json";
  private static final JsonSchemaFactory FACTORY = JsonSchemaFactory
      .getInstance(SpecVersion.VersionFlag.V202012);
  private static final SchemaValidatorsConfig CONFIG = SchemaValidatorsConfig.builder()
      .formatAssertionsEnabled(false).build();
  private static final int FINDINGS_SHOWN = 5;

  private record Operation(RoutePattern pattern, JsonNode json) {}

  private final JsonNode document = document();
  private final List<Operation> operations = new ArrayList<>();
  private final Map<JsonNode, JsonSchema> schemas = new ConcurrentHashMap<>();

  private OpenApiCheck() {
    document.path("paths").properties().forEach(path -> path.getValue().properties().stream()
        .filter(method -> method.getValue().isObject())
        .forEach(method -> operations.add(
            new Operation(RoutePattern.of(method.getKey().toUpperCase(Locale.ROOT) + " " + path.getKey()),
                method.getValue()))));
  }

  static OpenApiCheck shared() {
    return SHARED;
  }

  /** @return what is wrong with a request, in words; empty when nothing is */
  List<String> check(String method, String path, Map<String, String> query, JsonNode body) {
    Optional<Operation> operation = operation(method, path);
    if (operation.isEmpty())
      return List.of("no such operation: " + method + " /" + path);
    List<String> wrong = new ArrayList<>();
    query.forEach((name, value) -> checkQuery(operation.get(), name, value, wrong));
    JsonNode schema = operation.get().json.at("/requestBody/content/application~1json/schema");
    if (schema.isMissingNode() && !body.isMissingNode() && !body.isEmpty())
      wrong.add("a body, where none is expected");
    else if (!schema.isMissingNode() && !body.isMissingNode())
      wrong.addAll(broken(schema, JdaWays.mended(body)));
    else if (operation.get().json.at("/requestBody/required").asBoolean() && body.isMissingNode())
      wrong.add("no body, where one is required");
    return wrong.stream().map(w -> operation.get().pattern + ": " + w).toList();
  }

  /** @return what is wrong with what the fake itself answers */
  List<String> checkAnswer(String method, String path, Answer answer) {
    Optional<Operation> operation = operation(method, path);
    if (operation.isEmpty() || answer.status() >= 400)
      return List.of();
    JsonNode declared = operation.get().json.path("responses").path(Integer.toString(answer.status()));
    List<String> wrong = new ArrayList<>();
    JsonNode schema = declared.at("/content/application~1json/schema");
    if (declared.isMissingNode())
      wrong.add("no answer " + answer.status() + " is known");
    else if (!schema.isMissingNode())
      wrong.addAll(broken(schema, answer.body()));
    return wrong.stream().map(w -> "the fake's answer to " + operation.get().pattern + ": " + w).toList();
  }

  private Optional<Operation> operation(String method, String path) {
    List<String> parts = RoutePattern.parts(path);
    return operations.stream().filter(o -> o.pattern.matches(method, parts))
        .max(Comparator.comparingLong(o -> o.pattern.exactness()));
  }

  private void checkQuery(Operation operation, String name, String value, List<String> wrong) {
    if (JdaWays.isKnownQuery(operation.pattern, name))
      return;
    Optional<JsonNode> parameter = Json.list(operation.json.path("parameters")).stream()
        .filter(p -> p.path("in").asText().equals("query") && p.path("name").asText().equals(name))
        .findFirst();
    if (parameter.isEmpty())
      wrong.add("the query has " + name + ", which is not known");
    else
      brokenInQuery(parameter.get().path("schema"), value)
          .forEach(b -> wrong.add("the query's " + name + ": " + b));
  }

  /** In a query all is text: what is no good as text may be good as a number or a truth. */
  private List<String> brokenInQuery(JsonNode schema, String value) {
    JsonNode text = JsonNodeFactory.instance.textNode(value);
    JsonNode bare = value.matches("-?\\d{1,9}|true|false") ? Json.read(value) : text;
    return broken(schema, text).isEmpty() ? List.of() : broken(schema, bare);
  }

  private List<String> broken(JsonNode schema, JsonNode instance) {
    JsonSchema checker = schemas.computeIfAbsent(schema, this::compiled);
    return checker.validate(instance).stream().map(ValidationMessage::getMessage).limit(FINDINGS_SHOWN)
        .toList();
  }

  private JsonSchema compiled(JsonNode schema) {
    // The document is read once; what a small schema points to is looked up in there.
    return FACTORY.getSchema(schema.toString().replace("\"#/", "\"" + ADDRESS + "#/"), CONFIG);
  }

  private static JsonNode document() {
    try (InputStream in = Objects
        .requireNonNull(OpenApiCheck.class.getResourceAsStream("/discord/openapi.json"))) {
      return Json.read(in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
