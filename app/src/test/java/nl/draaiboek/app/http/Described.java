package nl.draaiboek.app.http;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The document, and whether an answer is as it says. */
final class Described {
  private static final List<String> METHODS = List.of("get", "post");
  private final JsonNode document;

  Described() {
    try {
      document = new YAMLMapper().readTree(Path.of("..", "docs", "openapi.yaml").toFile());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** @return every operation, by its id */
  Set<String> operations() {
    Set<String> ids = new TreeSet<>();
    document.path("paths").forEach(path -> METHODS.stream().map(path::path).filter(JsonNode::isObject)
        .forEach(operation -> ids.add(operation.path("operationId").asText())));
    return ids;
  }

  /** @return how the answer differs from what the document says of this operation and status; empty when it does not */
  List<String> differences(String operation, int status, JsonNode answer) {
    JsonNode response = resolved(find(operation).path("responses").path(Integer.toString(status)));
    if (response.isMissingNode())
      return List.of(operation + " is not said to answer " + status);
    JsonNode schema = response.path("content").path("application/json").path("schema");
    if (schema.isMissingNode())
      return List.of();
    ObjectNode whole = schema.deepCopy();
    whole.set("components", document.path("components"));
    return JsonSchemaFactory.getInstance(VersionFlag.V202012).getSchema(whole).validate(answer).stream()
        .map(ValidationMessage::getMessage).toList();
  }

  private JsonNode find(String operation) {
    for (JsonNode path : document.path("paths"))
      for (String method : METHODS)
        if (path.path(method).path("operationId").asText().equals(operation))
          return path.path(method);
    throw new IllegalArgumentException("the document has no operation " + operation);
  }

  private JsonNode resolved(JsonNode node) {
    return node.has("$ref") ? document.at(node.path("$ref").asText().substring(1)) : node;
  }
}
